// Points in time as data have them: a year, or a year until the end of some month (2026-06, 2026Q2, 2026年1-6月).
// What counts for elapsed time is where the data end.

export interface Period {
  readonly year: number;
  /** The last month that the data cover: 12 for a whole year. */
  readonly month: number;
  /** As it is printed: 2025, 2026-06, 2026Q2, 2026H1. */
  readonly label: string;
}

const YEAR = '(?<year>(?:19|20|21)\\d{2})';
const WHOLE_YEAR_PATTERN = new RegExp(`^${YEAR}(?:\\.0+)?(?:年度?|年全年|年末|年底|年年底)?$`);
const MONTH_PATTERN = new RegExp(
  `^${YEAR}(?:年|[-/.])(?:0?1月?(?:份)?[-~至到—])?(?<month>0?[1-9]|1[0-2])(?:月(?:份|底|末)?)?$`,
);
const QUARTER_PATTERN = new RegExp(
  `^${YEAR}(?:年|-)?(?:q(?<digit>[1-4])|第?(?<word>[一二三四1-4])季度|(?<first>前(?:三|两|二)季度))$`,
);
const HALF_PATTERN = new RegExp(`^${YEAR}(?:年|-)?(?:h(?<digit>[12])|(?<word>上半年|下半年))$`);
const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  前三季度: 3,
  前两季度: 2,
  前二季度: 2,
};

/** Reads 2025 · 2025年 · 2026-06 · 2026年1-6月 · 2026Q2 · 2026年二季度 · 2026H1 · 2026年上半年; null for anything else. */
export function readPeriod(folded: string): Period | null {
  const text = folded.replaceAll(' ', '').toLowerCase();
  let groups = WHOLE_YEAR_PATTERN.exec(text)?.groups;
  if (groups !== undefined) return wholeYear(Number(groups.year));
  groups = HALF_PATTERN.exec(text)?.groups;
  if (groups !== undefined) {
    const half = groups.digit === '1' || groups.word === '上半年' ? 1 : 2;
    return { year: Number(groups.year), month: half * 6, label: `${groups.year}H${half}` };
  }
  groups = QUARTER_PATTERN.exec(text)?.groups;
  if (groups !== undefined) {
    const name = groups.digit ?? groups.word ?? groups.first ?? '';
    const quarter = QUARTERS[name] ?? Number(name);
    return { year: Number(groups.year), month: quarter * 3, label: `${groups.year}Q${quarter}` };
  }
  groups = MONTH_PATTERN.exec(text)?.groups;
  if (groups === undefined) return null;
  const month = Number(groups.month);
  return { year: Number(groups.year), month, label: `${groups.year}-${String(month).padStart(2, '0')}` };
}

export function wholeYear(year: number): Period {
  return { year, month: 12, label: String(year) };
}

/** Months from year 0 to the end of the period: whole years are 12 apart. */
export function endOf(period: Period): number {
  return period.year * 12 + period.month;
}

/** The year that a time in months falls into. */
export function yearAt(months: number): number {
  return Math.ceil(months / 12) - 1;
}

export function isWholeYear(period: Period): boolean {
  return period.month === 12;
}
