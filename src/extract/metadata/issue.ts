// Who issued the plan, when, and under which number. The signature before a date wins over what a web page says of itself.
import { findDates } from '../../language/zh/dates.js';
import { fold } from '../../language/zh/fold.js';
import { isUnit, splitUnits } from '../../language/zh/units.js';
import { trimOf } from '../../util/trim.js';
import { type HeadLine, keyedValue } from './head.js';

export interface Issue {
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly documentNumber: string | null;
}

/** Reads issuer, date and number from the head and the tail of a document. */
export function readIssue(
  head: readonly HeadLine[],
  tail: readonly HeadLine[],
  title: string | null,
  notice: string | null,
  titleBlocks: ReadonlySet<number>,
): Issue {
  const signature = readSignature(head) ?? readSignature(tail) ?? readSignature(tail, '印发');
  return {
    issuer:
      signature?.issuer ??
      keyedIssuer(head) ??
      titleIssuer(notice) ??
      titleIssuer(title) ??
      issuerBelow(head, titleBlocks),
    issued:
      signature?.date ??
      keyedDate(head, ['成文日期', '成文时间', '印发日期', '发文日期', '印发时间']) ??
      approvalDate(head) ??
      keyedDate(head, ['发布日期', '发布时间', '公布日期', 'date', 'issued', 'published', 'pubdate', 'publishdate']),
    documentNumber: readDocumentNumber(head) ?? readDocumentNumber(tail.slice(-6)),
  };
}

/** 温州市发展和改革委员会 / 2020年4月26日, on lines of their own or on one; several signers: the first. `behind`: 印发 of a print record. */
function readSignature(lines: readonly HeadLine[], behind = ''): { issuer: string | null; date: string } | null {
  let dateOnly: { issuer: null; date: string } | null = null;
  for (const [i, { text }] of lines.entries()) {
    if (text.length > 80) continue;
    const [date] = findDates(text);
    if (date === undefined || trimOf(text.slice(date.end), '。）)') !== behind) continue;
    const before = text.slice(0, date.start).trim();
    if (before === '') {
      const issuer = signerAbove(lines, i);
      if (issuer !== null) return { issuer, date: date.date };
      dateOnly ??= { issuer: null, date: date.date };
    } else if (isSigner(before)) return { issuer: firstSigner(before), date: date.date };
  }
  return dateOnly;
}

function signerAbove(lines: readonly HeadLine[], at: number): string | null {
  let found: string | null = null;
  for (let i = at - 1; i >= 0 && at - i <= 24 && isSigner(lines[i]!.text); i--) found = lines[i]!.text;
  return found === null ? null : firstSigner(found);
}

function isSigner(text: string): boolean {
  if (text.length > 80 || /[。；;：:]$/.test(text) || /^(?:各|附|抄送|主送|（|\()/.test(text)) return false;
  return text
    .split(/[\s\u3000]{1,}/)
    .every((name) => isUnit(name) || /^(?:国务院|中共中央|党中央)$/.test(name) || /政府$/.test(name));
}

function firstSigner(text: string): string {
  return text.split(/[\s\u3000]+/)[0] ?? text;
}

/** The body that stands alone below the title, on a cover or above a report: 某市人民政府 / 二〇二三年十二月. */
function issuerBelow(lines: readonly HeadLine[], titleBlocks: ReadonlySet<number>): string | null {
  const last = lines.findLastIndex(({ block }) => titleBlocks.has(block));
  if (last < 0) return null;
  const found = lines.slice(last + 1, last + 4).find(({ text }) => text.length <= 40 && isSigner(text));
  return found === undefined ? null : firstSigner(found.text);
}

function keyedIssuer(lines: readonly HeadLine[]): string | null {
  const value = keyedValue(lines, [
    '发文机关',
    '发文单位',
    '发布机构',
    '发布单位',
    '制定机关',
    '印发机关',
    '印发单位',
    '颁布机构',
    '发文机构',
    '编制单位',
    '信息来源单位',
    ...['issuer', 'publisher', 'author', 'organization', 'organisation', 'agency'],
  ]);
  const first = value === null ? undefined : splitUnits(value.replace(/[\s\u3000]+/g, '、'))[0];
  return first !== undefined && (isUnit(first) || first === '国务院') && !/相关|有关/.test(first) ? first : null;
}

/** 上海市人民政府办公厅关于印发… · 国务院关于… · 某县人民政府办公室转发县教育局等部门… · 广州市卫生健康委等4部门关于… · 中共某市委 某市人民政府关于…: the first */
function titleIssuer(title: string | null): string | null {
  const match =
    /^(?<issuers>[\u3400-\u9fff \u3000]{2,80}?)(?:等[\d一二三四五六七八九十]{1,3}(?:个)?(?:部门|单位|委局))?(?:(?:印发|批转|转发)?关于|批转|转发)/.exec(
      title ?? '',
    );
  const issuer = firstSigner(match?.groups?.issuers?.trim() ?? '');
  const party = /^中共.{1,10}?委(?:员会|办公[室厅])?(?=.{2,14}政府)/.exec(issuer)?.[0];
  if (party !== undefined) return party;
  if (issuer.length < 2 || issuer.length > 30) return null;
  return isUnit(issuer) || /(?:国务院|政府|委员会)$/.test(issuer) ? issuer : null;
}

function keyedDate(lines: readonly HeadLine[], keys: readonly string[]): string | null {
  const value = keyedValue(lines, keys);
  return value === null ? null : (findDates(value)[0]?.date ?? null);
}

/** （2023年3月1日） · （2021年1月28日某市第十六届人民代表大会第五次会议批准） · ——2017年3月5日在第十二届全国人民代表大会第五次会议上 */
function approvalDate(lines: readonly HeadLine[]): string | null {
  for (const { text } of lines.slice(0, 20)) {
    if (text.length > 80 || !/^[—\-（(]/.test(text)) continue;
    const [date] = findDates(text);
    if (date !== undefined && (/会议|批准|通过/.test(text) || date.end - date.start >= text.length - 2))
      return date.date;
  }
  return null;
}

const NUMBER_PATTERN =
  /(?<office>[\u3400-\u9fff]{1,14}) ?[〔［[（(【﹝〈] ?(?<year>(?:19|20)\d{2}) ?[〕］\]）)】﹞〉] ?第? ?(?<number>\d{1,5}) ?号/;
const NUMBER_LINE_PATTERN = new RegExp(
  `^(?:[（(]|(?:发文字号|文件编号|文 *号|字 *号|文件号)[:： ]*)?${NUMBER_PATTERN.source}[）)]?(?:[\\s\\u3000].*|签发人.*)?$`,
);

/** The document's own number, from a line that holds nothing else: 温发改〔2020〕12号. */
function readDocumentNumber(lines: readonly HeadLine[]): string | null {
  for (const { text } of lines) {
    if (text.length > 80) continue;
    const { office, year, number } = NUMBER_LINE_PATTERN.exec(fold(text))?.groups ?? {};
    if (office !== undefined) return `${office}〔${year}〕${number}号`;
  }
  const keyed = keyedValue(lines, ['发文字号', '文件编号', '文号', '字号', 'docno', 'documentnumber', 'number']);
  const { office, year, number } = NUMBER_PATTERN.exec(fold(keyed ?? ''))?.groups ?? {};
  return office === undefined ? null : `${office}〔${year}〕${number}号`;
}
