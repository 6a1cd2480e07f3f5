// Which results a claim speaks of: the rows it names, its table, its attribute (约束性指标), its group (“幼有所育”领域指标).
import type { Claim, Plan } from '../model/plan.js';
import type { ScoreResult } from '../model/scorecard.js';
import { normalisedName } from './names.js';

/** 其他31个指标: all but those that the same text names. */
export const OTHERS_PATTERN = /其他|其它|其余|余下/;
/** 33项指标中, 全部10项约束性指标: how many there are in all. */
const TOTAL_PATTERN = /(?<total>\d{1,4})(?:个|项)[^，。；、\d“”]{0,10}?指标(?=[^，。；]{0,8}?(?:中|里|有|，))/;
/** “幼有所育”“学有所教”领域指标, 教育领域5项指标, 生态环保类指标 */
const QUOTED_GROUP_PATTERN = /[“‘「](?<name>[^”’」]{2,16})[”’」](?=[^，。；]{0,24}?(?:指标|实现度))/g;
const NAMED_GROUP_PATTERN =
  /(?<name>[\p{Script=Han}]{2,10}?)(?:领域|方面|板块|维度|类)(?:的)?(?:\d{1,3}[个项])?[^，。；]{0,8}?(?:指标|实现度)/gu;
/** Words in front of a group's name that are none of it. */
const LEAD_PATTERN = /^(?:其中|我市|全市|全县|全省|全区|截至目前|目前|在|的|年底?|末|规划确定的|规划的|已|主要|各)+/;

export interface ClaimGroup {
  readonly results: readonly ScoreResult[];
  /** Why the claim cannot be laid beside any results: a code of the catalogue and its parameters. */
  readonly unknown: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** How many indicators the claim says there are in all. */
  readonly total: number | null;
}

/** The results that a claim speaks of. */
export function groupOfClaim(claim: Claim, plan: Plan, results: readonly ScoreResult[]): ClaimGroup {
  const isCountOnly = claim.names.length === 0 && claim.count !== null;
  if (claim.kind === 'lagging-named' && !isCountOnly) {
    const named = results.filter(({ indicator }) => claim.indicators.includes(indicator));
    return { results: named, unknown: null, total: null };
  }
  const total = totalOf(claim);
  const tabled = inTables(claim, plan, results, total);
  const attribute = attributeOf(claim.quote);
  const attributed = attribute === null ? tabled : tabled.filter((result) => result.attribute === attribute);
  if (attribute !== null && attributed.length === 0)
    return { results: [], unknown: { code: `claim-no-${attribute}`, params: {} }, total };
  const names = groupNames(claim.quote);
  if (names.length === 0) return { results: attributed, unknown: null, total };
  const found = names.map((name) => inCategory(name, attributed));
  const missing = names.filter((_, i) => found[i]!.length === 0);
  if (missing.length > 0)
    return { results: [], unknown: { code: 'claim-unknown-group', params: { group: missing.join('、') } }, total };
  const chosen = new Set(found.flat());
  return { results: attributed.filter((result) => chosen.has(result)), unknown: null, total };
}

/** How many indicators a group may be said to have: each part for itself, and a row with its parts as one. */
export function sizesOf(group: readonly ScoreResult[], plan: Plan): ReadonlySet<number> {
  const parents = new Map(plan.indicators.map(({ id, parent }) => [id, parent]));
  const rows = new Set(
    group
      .filter(({ indicator }) => parents.get(indicator) == null)
      .map(({ indicator }) => indicator.replace(/(?<=\d)[a-z]$/, '')),
  );
  return new Set([group.length, rows.size]);
}

function totalOf({ quote, count }: Claim): number | null {
  const total = TOTAL_PATTERN.exec(quote)?.groups?.total;
  return total === undefined || Number(total) === count ? null : Number(total);
}

/** The tables that the named indicators stand in; else the one that has as many rows as the claim says; else all that are scored. */
function inTables(claim: Claim, plan: Plan, results: readonly ScoreResult[], total: number | null): ScoreResult[] {
  const named = new Set(
    plan.claims.filter(({ kind }) => kind === 'lagging-named').flatMap(({ indicators }) => indicators),
  );
  const tableOf = new Map(plan.indicators.map(({ id, table }) => [id, table]));
  const tables = new Set([...named].map((id) => tableOf.get(id)));
  const inside = results.filter(({ indicator }) => tables.size === 0 || tables.has(tableOf.get(indicator)));
  const others = OTHERS_PATTERN.test(claim.quote) ? inside.filter(({ indicator }) => !named.has(indicator)) : inside;
  if (tables.size > 0) return others;
  // A count beside a group's name is the group's, not the table's.
  const wanted = total ?? (claim.kind === 'lagging-named' || groupNames(claim.quote).length > 0 ? null : claim.count);
  const ids = [...new Set(others.map(({ indicator }) => tableOf.get(indicator)))];
  if (wanted === null || ids.length < 2 || sizesOf(others, plan).has(wanted)) return others;
  const attribute = attributeOf(claim.quote);
  const fitting = ids
    .map((id) => others.filter(({ indicator }) => tableOf.get(indicator) === id))
    .filter((rows) =>
      sizesOf(
        attribute === null || total !== null ? rows : rows.filter((row) => row.attribute === attribute),
        plan,
      ).has(wanted),
    );
  return fitting.length === 1 ? fitting[0]! : others;
}

function attributeOf(quote: string): 'binding' | 'expected' | null {
  const binding = quote.includes('约束性');
  const expected = quote.includes('预期性');
  return binding === expected ? null : binding ? 'binding' : 'expected';
}

function groupNames(quote: string): string[] {
  const quoted = [...quote.matchAll(QUOTED_GROUP_PATTERN)].map(({ groups }) => groups!.name!);
  if (quoted.length > 0) return quoted;
  return [...quote.matchAll(NAMED_GROUP_PATTERN)]
    .map(({ groups }) => groups!.name!.replace(LEAD_PATTERN, ''))
    .filter((name) => name.length > 1 && !/[各所全][个有部]?$|约束性|预期性/.test(name));
}

/** The results of one category, at any level: of that name, or the only one that holds the name (教育 in 现代教育服务). */
function inCategory(name: string, results: readonly ScoreResult[]): ScoreResult[] {
  const key = normalisedName(name);
  const same = results.filter(({ category }) => category.some((one) => normalisedName(one) === key));
  if (same.length > 0) return same;
  const near = new Set(results.flatMap(({ category }) => category.filter((one) => normalisedName(one).includes(key))));
  return near.size === 1 ? results.filter(({ category }) => category.some((one) => near.has(one))) : [];
}
