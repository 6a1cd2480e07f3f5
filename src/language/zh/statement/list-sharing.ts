// What the numbers of one list share: the 每千人口 or 每个县 of the first, the noun of the last.
import type { Quantity } from '../quantity/quantity.js';
import type { Item } from './clause-items.js';
import type { Description } from './describe.js';
import { nameWithUnit } from './naming.js';

interface Counted {
  readonly quantity: Quantity;
  readonly description: Description;
}

/** 每千人口 of 每千人口执业医师数 */
const PER_PATTERN =
  /^每(?:[十百千万亿]{1,2}|\d{1,3}万?)(?:名|个|位)?[^率比数均\d]{0,6}?(?:人口|居民|老年人|老人|儿童|学生|职工|人)/;
const EACH_OF_PATTERN = /^每(?:个|所|座|家|名|县|村|镇|乡|社区|街道|户|人|市|区)/;
const OWN_MEASURE_PATTERN = /^(?:每|人均|户均|平均|年)/;
const isListMark = (gap: string): boolean => gap.startsWith('、') || gap.startsWith('和') || gap.startsWith('以及');

/** 每千人口医师数达到3.2人、注册护士数达到3.8人; 每个县至少建有1个健身中心、2个运动场: the second is by the same measure. */
export function sharedWithPrevious(
  text: string,
  previous: Item | undefined,
  quantity: Quantity,
  description: Description,
): Counted {
  const own = { quantity, description };
  if (previous === undefined || quantity.kind !== 'count' || previous.quantity.kind !== 'count') return own;
  const { subject } = previous.description;
  if (!subject.startsWith('每') || OWN_MEASURE_PATTERN.test(description.subject)) return own;
  const gap = text.slice(previous.quantity.end, quantity.from);
  const per = PER_PATTERN.exec(subject)?.[0];
  if (per !== undefined) return isListMark(gap) ? { quantity, description: prefixed(description, per) } : own;
  const at = EACH_OF_PATTERN.test(subject) ? subject.lastIndexOf(previous.description.noun) : -1;
  if (at < 3 || !/^[^，。；\d]{2,20}(?:、|和|以及)$/.test(gap)) return own;
  const owner = subject.slice(0, at);
  const { action } = description;
  const isDoubled = action !== null && description.subject.startsWith(action) && owner.endsWith(action);
  return {
    // 至少 stands once, before the verb that all of them share.
    quantity: isSharedFloor(text, previous.quantity, quantity) ? { ...quantity, comparator: 'ge' } : quantity,
    description: prefixed(description, isDoubled ? owner.slice(0, -action.length) : owner),
  };
}

function isSharedFloor(text: string, first: Quantity, second: Quantity): boolean {
  if (first.comparator !== 'ge' || second.comparator !== 'eq') return false;
  return first.from === first.start && !text.slice(first.start, first.end).includes('以上');
}

function prefixed(description: Description, owner: string): Description {
  return { ...description, subject: `${owner}${description.subject}` };
}

const GRADE_PATTERN = /级$/;
const HEAD_PATTERN = /级(?<head>[^级、，。；\d]{2,10})$/;

/** 1个五千亿级、2个两千亿级、5个千亿级产业集群: all three are 产业集群. */
export function withSharedHead(text: string, items: Item[]): Item[] {
  for (let i = items.length - 2; i >= 0; i--) {
    const item = items[i]!;
    const next = items[i + 1]!;
    const { noun, subject } = item.description;
    if (item.quantity.kind !== 'count' || !GRADE_PATTERN.test(noun)) continue;
    const head = HEAD_PATTERN.exec(next.description.noun)?.groups?.head;
    const gap = text.slice(item.quantity.end, next.quantity.from);
    if (head === undefined || gap.length > noun.length + 2 || !gap.startsWith(noun)) continue;
    const whole = `${noun}${head}`;
    const owner = subject.slice(0, Math.max(0, subject.lastIndexOf(noun)));
    items[i] = {
      ...item,
      description: { ...item.description, noun: whole, subject: nameWithUnit(`${owner}${whole}`, item.quantity) },
    };
  }
  return items;
}
