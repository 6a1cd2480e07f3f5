/**
 * 分项之和与总数不符：“共设33项指标，其中约束性12项、预期性22项”；“甲24项、乙9项、丙11项，共45项”。
 *
 * The parts do not add up to the stated whole.
 *
 * @hit 规划共设33项指标，其中约束性指标12项、预期性指标22项。
 * @hit 城区24个、镇9个、乡11个，共45个。
 * @hit 全市改造小区20个，分别为城东区8个、城西区11个。
 * @miss 规划共设33项指标，其中约束性指标12项、预期性指标21项。
 * @miss 新增学校20所，其中小学8所、幼儿园5所。
 */
import { addDecimals } from '../../../score/decimal.js';
import type { Found, Rule, Severity } from '../../rule.js';
import { type Counted, countedSentences, type Sentence } from '../../shared/counted.js';

/** 33项指标，其中约束性 … */
const TO_PARTS_PATTERN =
  /^[^，,。：:()（）\d]{0,14}[，,(（：:]{0,2}(?<link>其中|分别(?:是|为)?|分为|即|包括)?[：:，,]?[^，,。：:()（）\d]{0,14}$/;
const BETWEEN_PATTERN = /^[^，,。：:()（）、\d]{0,16}[、，,和及与][^，,。：:()（）、\d]{0,16}$/;
const TOTAL_PATTERN = /(?:共计|合计|总计|总共|共)(?:有|为|达|计)? ?$/;
const NOT_ALL_PATTERN = /等|其中/;

export const partsDifferFromWhole: Rule = {
  id: 'parts-differ-from-whole',
  group: 'scope',
  severity: 'error',
  *find(context) {
    for (const sentence of context.once(countedSentences))
      for (const [i, whole] of sentence.counts.entries()) {
        if (whole.unit === '' || whole.unit === '%') continue;
        const before = partsBefore(sentence, i);
        const after = before === null ? partsAfter(sentence, i) : null;
        const parts = before ?? after?.parts ?? [];
        if (parts.length < 2) continue;
        const sum = parts.map(({ numeral }) => numeral.value).reduce(addDecimals);
        const severity = severityOf(sum, whole, parts, before !== null || after!.isAll);
        if (severity === null) continue;
        const span = (from: number, to: number) =>
          context.spanIn(sentence.passage, sentence.at + from, sentence.at + to);
        const words = parts.map(({ numeral, end }) => sentence.text.slice(numeral.start, end).trim());
        const params = {
          whole: sentence.text.slice(whole.numeral.start, whole.end).trim(),
          parts: words.join('＋'),
          sum: String(sum / whole.numeral.scale),
          unit: sentence.text
            .slice(whole.numeral.start, whole.end)
            .replace(/^[\d.,]+/, '')
            .trim(),
        };
        const related: Found['related'] = [
          { span: span(parts[0]!.numeral.start, parts.at(-1)!.end), code: 'parts-differ-from-whole-parts', params },
        ];
        yield {
          span: span(whole.numeral.start, whole.end),
          code: 'parts-differ-from-whole',
          params,
          severity,
          related,
        };
      }
  },
};

/** Parts of one unit right after one another; 约束性 and 预期性 are all that there is, 其中 names some. */
function partsAfter({ text, counts }: Sentence, i: number): { parts: Counted[]; isAll: boolean } | null {
  const whole = counts[i]!;
  const first = counts[i + 1];
  if (first === undefined || first.unit !== whole.unit) return null;
  const link = TO_PARTS_PATTERN.exec(text.slice(whole.end, first.numeral.start))?.groups?.link;
  if (link === undefined) return null;
  const parts = [first];
  for (let k = i + 2; k < counts.length && isNext(text, parts.at(-1)!, counts[k]!); k++) parts.push(counts[k]!);
  const list = text.slice(whole.end, parts.at(-1)!.end + 12);
  const isOfAttributes = list.includes('约束性') && list.includes('预期性');
  return { parts, isAll: isOfAttributes || (!NOT_ALL_PATTERN.test(list) && link !== '包括') };
}

/** 甲24项、乙9项、丙11项，共45项: the parts in front of their total. */
function partsBefore({ text, counts }: Sentence, i: number): Counted[] | null {
  const whole = counts[i]!;
  if (!TOTAL_PATTERN.test(text.slice(0, whole.numeral.start))) return null;
  const last = counts[i - 1];
  if (last === undefined || last.unit !== whole.unit || whole.numeral.start - last.end > 24) return null;
  const parts = [last];
  for (let k = i - 2; k >= 0 && isNext(text, counts[k]!, parts[0]!); k--) parts.unshift(counts[k]!);
  const from = parts[0]!.numeral.start;
  return NOT_ALL_PATTERN.test(text.slice(Math.max(0, from - 20), whole.numeral.start)) ? null : parts;
}

function isNext(text: string, one: Counted, next: Counted): boolean {
  return one.unit === next.unit && BETWEEN_PATTERN.test(text.slice(one.end, next.numeral.start));
}

/** Null where the parts fit: they make the whole, or are some of it; of rounded numbers the last digits may not add up. */
function severityOf(sum: number, { numeral }: Counted, parts: readonly Counted[], isAll: boolean): Severity | null {
  const decimals = Math.max(numeral.decimals, ...parts.map((part) => part.numeral.decimals));
  const play = decimals === 0 ? 0 : 0.5 * 10 ** -decimals * numeral.scale * (parts.length + 1);
  if (Math.abs(sum - numeral.value) <= play + 1e-9) return null;
  if (isAll) return 'error';
  return sum > numeral.value ? 'warning' : null;
}
