// Two places that speak of one indicator: rows of two tables, a row and a sentence, a row and a claim. Pairs are found by the names, and
// by the value and year where the names are nearly alike.
import type { Claim, Commitment, Fact, Indicator, PlanTable, Span, Value } from '../../model/plan.js';
import { fuzzyName, normalisedName, plainName, rewordedLikeness, sameQuantity } from '../../score/names.js';
import type { CheckContext } from '../context.js';
import { excludeEachOther } from './excluding-words.js';
import { type IndicatorTable, indicatorTables, nameSpan, tableName } from './indicator-rows.js';
import { looseMentions } from './loose-mentions.js';
import { type TextPair, textPairs } from './text-values.js';

/** A place that names an indicator. */
export interface Mention {
  readonly name: string;
  readonly span: Span;
  /** The table as messages name it; null in running text. */
  readonly table: string | null;
  readonly unit: string | null;
  readonly row: Indicator | null;
  readonly statement: Commitment | Fact | Claim | null;
}

export interface MentionPair {
  /** The row of a table, the earlier of two. */
  readonly first: Mention;
  readonly second: Mention;
  /** The same but for punctuation; but for words that are written for one another; or only alike, with the same value. */
  readonly likeness: 'same' | 'reworded' | 'alike';
  /** The value that both print for the same year. */
  readonly tie: string | null;
}

interface Row {
  readonly indicator: Indicator;
  readonly table: PlanTable;
}

/** Alike enough where both print the same value of three digits for the same year, or any same value. */
const ALIKE_WITH_TELLING_VALUE = 0.55;
const ALIKE_WITH_VALUE = 0.75;
/** More rows than this with one value in one year say nothing. */
const MOST_WITH_ONE_VALUE = 20;

/** The pairs of a document, in the order of their second places. Ask through `context.once`. */
export function mentionPairs(context: CheckContext): readonly MentionPair[] {
  return [...rowPairs(context), ...statedPairs(context), ...loosePairs(context)];
}

function rowPairs(context: CheckContext): MentionPair[] {
  const pairs: MentionPair[] = [];
  const seen = emptyIndex();
  for (const each of context.once(indicatorTables)) {
    const own = each.rows.map((indicator): Row => ({ indicator, table: each.table }));
    for (const row of own) {
      const partner = partnerOf(row, seen);
      if (partner !== null) {
        const { other, likeness } = partner;
        pairs.push({
          first: mentionOf(context, other),
          second: mentionOf(context, row),
          likeness,
          tie: tieOf(other.indicator, row.indicator),
        });
      }
    }
    addTable(seen, each);
  }
  return pairs;
}

interface Index {
  readonly byName: Map<string, Row>;
  readonly byRewording: Map<string, Row>;
  readonly byValue: Map<string, Row[]>;
}

function emptyIndex(): Index {
  return { byName: new Map(), byRewording: new Map(), byValue: new Map() };
}

function addTable(index: Index, { table, rows }: IndicatorTable): void {
  for (const indicator of rows) {
    const row = { indicator, table };
    index.byName.set(normalisedName(indicator.name), row);
    index.byRewording.set(fuzzyName(indicator.name), row);
    for (const key of new Set(valueKeys(indicator))) {
      const known = index.byValue.get(key);
      if (known === undefined) index.byValue.set(key, [row]);
      else known.push(row);
    }
  }
}

function partnerOf({ indicator }: Row, index: Index): { other: Row; likeness: MentionPair['likeness'] } | null {
  const same = index.byName.get(normalisedName(indicator.name));
  if (same !== undefined) return { other: same, likeness: 'same' };
  const reworded = index.byRewording.get(fuzzyName(indicator.name));
  if (reworded !== undefined && sameQuantity(reworded.indicator.name, indicator.name))
    return { other: reworded, likeness: 'reworded' };
  let best: Row | null = null;
  let most = 0;
  for (const key of new Set(valueKeys(indicator))) {
    const rows = index.byValue.get(key) ?? [];
    if (rows.length > MOST_WITH_ONE_VALUE) continue;
    const least = key.replace(/\D/g, '').length - 4 >= 3 ? ALIKE_WITH_TELLING_VALUE : ALIKE_WITH_VALUE;
    for (const row of rows) {
      const alike = rewordedLikeness(row.indicator.name, indicator.name);
      if (alike < least || alike <= most || excludeEachOther(row.indicator.name, indicator.name)) continue;
      [best, most] = [row, alike];
    }
  }
  return best === null ? null : { other: best, likeness: 'alike' };
}

/** What was measured, by year: 2020 5.08. Targets of two tables are alike too often. */
function valueKeys({ values, unit }: Indicator): string[] {
  return values
    .filter((value) => isObserved(value) && value.value !== null && value.year !== null)
    .map(({ value, year }) => `${year} ${value} ${unit ?? ''}`);
}

function isObserved({ role }: Value): boolean {
  return role === 'actual' || role === 'baseline';
}

function tieOf(a: Indicator, b: Indicator): string | null {
  const isSame = (x: Value, y: Value) =>
    isObserved(x) && isObserved(y) && x.value !== null && x.value === y.value && x.year !== null && x.year === y.year;
  const tied = a.values.find((value) => b.values.some((other) => isSame(value, other)));
  return tied === undefined ? null : tied.raw.trim();
}

function mentionOf(context: CheckContext, { indicator, table }: Row): Mention {
  return {
    name: indicator.name,
    span: nameSpan(context, indicator),
    table: tableName(context, table),
    unit: indicator.unit,
    row: indicator,
    statement: null,
  };
}

/** Names in the running text that mix up a row's words, where the sentence has no number to lay beside it. */
function loosePairs(context: CheckContext): MentionPair[] {
  const tables = new Map(context.once(indicatorTables).map(({ table }) => [table.id, table]));
  return looseMentions(context).flatMap(({ indicator, span }) => {
    const table = tables.get(indicator.table ?? '');
    if (table === undefined) return [];
    const second = { name: context.quote(span), span, table: null, unit: null, row: null, statement: null };
    return [{ first: mentionOf(context, { indicator, table }), second, likeness: 'alike' as const, tie: null }];
  });
}

/** Sentences that restate a row, and claims that name one. */
function statedPairs(context: CheckContext): MentionPair[] {
  const tables = new Map(context.once(indicatorTables).map(({ table }) => [table.id, table]));
  const rowOf = (indicator: Indicator | undefined): Row | null => {
    const table = indicator?.table == null ? undefined : tables.get(indicator.table);
    return indicator === undefined || table === undefined ? null : { indicator, table };
  };
  const claimed = context.plan.claims.flatMap((claim) =>
    claim.names.length !== claim.indicators.length
      ? []
      : claim.names.flatMap((name, i) => {
          const row = rowOf(context.indicators.get(claim.indicators[i] ?? ''));
          return row === null ? [] : pairWith(context, row, name, claim, null);
        }),
  );
  // A sentence is laid beside every cell of its year; of its names one pair is enough, rather the one with the same value.
  const stated = new Map<string, TextPair>();
  for (const pair of context.once(textPairs)) {
    const key = `${pair.statement.id} ${pair.indicator.id}`;
    if (!stated.has(key) || pair.value.value === pair.statement.value) stated.set(key, pair);
  }
  const sentences = [...stated.values()].flatMap(({ statement, indicator, value }) => {
    const row = rowOf(indicator);
    const tie = value.value !== null && value.value === statement.value ? statement.valueQuote : null;
    return row === null || excludeEachOther(indicator.name, statement.subject)
      ? []
      : pairWith(context, row, statement.subject, statement, tie);
  });
  return [...claimed, ...sentences];
}

function pairWith(
  context: CheckContext,
  row: Row,
  subject: string,
  statement: Commitment | Fact | Claim,
  tie: string | null,
): MentionPair[] {
  const span = findWords(context, subject, statement.span);
  if (span === null) return [];
  const name = context.quote(span).replace(/\s/g, '');
  const unit = 'unit' in statement ? statement.unit : null;
  const isSame = normalisedName(name) === normalisedName(row.indicator.name);
  const isReworded = fuzzyName(name) === fuzzyName(row.indicator.name);
  return [
    {
      first: mentionOf(context, row),
      second: { name, span, table: null, unit, row: null, statement },
      likeness: isSame ? 'same' : isReworded ? 'reworded' : 'alike',
      tie,
    },
  ];
}

/** Where a name stands within a sentence; null where the sentence says it in other words. */
function findWords(context: CheckContext, name: string, within: Span): Span | null {
  const at: number[] = [];
  let text = '';
  for (let i = within.start; i < within.end; i++) {
    const char = context.text[i] ?? '';
    if (/\s/.test(char)) continue;
    at.push(i);
    text += char;
  }
  for (const words of [name, name.replace(/(?:数|比例)$/, '')].map((each) => each.replace(/\s/g, ''))) {
    const found = text.indexOf(words);
    if (found >= 0 && words.length > 2)
      return context.spanAt(at[found]!, at[found + words.length - 1]! + 1, within.cell);
  }
  return null;
}

/** True where one name is the other with words left out: 公交分担率 of 公共交通出行分担率. */
export function isAbbreviation(a: string, b: string): boolean {
  const [short, long] = [plainName(a), plainName(b)].sort((x, y) => x.length - y.length) as [string, string];
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
