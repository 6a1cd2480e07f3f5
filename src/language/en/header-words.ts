// What an English table header says of its column: Indicator, Unit of measure, Baseline (2015), YR3, 2020/21 target, Lead department.
import { trimOf } from '../../util/trim.js';
import type { HeaderHint } from '../zh/header-words.js';

export interface EnglishHeader {
  readonly hint: HeaderHint | null;
  readonly year: number | null;
  readonly yearFrom: number | null;
}

/** The first that fits names the column; the words are in lower case, without brackets and years. */
const HINTS: readonly (readonly [HeaderHint, RegExp])[] = [
  [
    'number',
    /^(?:#|no\.?|ref\.?(?: ?no\.?)?|reference(?: no\.?)?|s\/?n|sl\.? ?no\.?|serial(?: no\.?)?|id|item(?: no\.?)?|code|(?:\S+ )?(?:code|id|no\.|number|ref\.?))$/,
  ],
  // Performance Indicators with Targets and Baselines: sentences, not names.
  ['text', /indicators?.{0,24}\btargets?.{0,12}\bbaselines?|indicators?.{0,24}\bbaselines?.{0,12}\btargets?/],
  [
    'other',
    /\bdata\b|sources?\b|verification|frequency|comments?|remarks?|risks?|assumptions?|notes?\b|costs?\b|budget|funding|resources\b|rating|\brag\b|trend|alignment|disaggregat|collection|reporting|evidence|benefits?\b|sdgs$|\bcore\b|variance|% (?:achieved|of target)|weight|score/,
  ],
  ['text', /definition|methodolog|description|rationale|calculation/],
  [
    'deadline',
    /time ?(?:line|frame|scale|table)|deadline|due\b|completion|by when|^when$|target dates?|end date|schedule|implementation period/,
  ],
  ['lead', /\blead(?:ing)?\b|\bowner\b/],
  ['support', /support|partners?\b|contribut|collaborat/],
  [
    'responsible',
    /responsib|accountab|implement(?:ing|ation) (?:entit|agenc|partner|institution|bod|unit|organi)|ministr(?:y|ies)|agenc(?:y|ies)|institutions?$|directorate|departments?$|entit(?:y|ies)$|in charge|assigned|^who$|executing/,
  ],
  ['unit', /^units?(?: ?of ?measure(?:ment)?)?$|^uom$|^measurement units?$|^unit of measurement$/],
  ['category', /^sdgs? ?(?:goals?|targets?)?$|^(?:sdg )?goals? ?(?:\/|and) ?targets?$/],
  ['actual', /\bactuals?\b|achiev|\bresults? to date|\bprogress|^current(?: status)?$|out-?turn|performance$/],
  ['baseline', /base ?-?line|base year|base value|starting (?:point|value|level)|current (?:level|value|position)/],
  ['interim', /milestone|mid-?term|interim|intermediate target/],
  ['name', /indicators?\b|\bkpis?\b|performance measures?|measures? of success|metrics?$|key results?/],
  ['target', /\btargets?\b|planned|^final$|^end of (?:project|programme|plan)$/],
  [
    'category',
    /^(?:expected |strategic |intended |key )?(?:outcomes?|outputs?|objectives?|goals?|pillars?|priorit(?:y|ies)|priority areas?|themes?|thematic areas?|sectors?|sub-?sectors?|components?|areas?|focus areas?|domains?|impacts?|results?|result areas?|results? chain|results? level|level|categor(?:y|ies)|programmes?)(?: statements?)?$/,
  ],
  [
    'task',
    /\bactions?\b|activit(?:y|ies)|interventions?|measures?$|initiatives?|tasks?\b|deliverables?|recommendations?|commitments?|strateg(?:y|ies)$|projects?$|steps?$/,
  ],
];
/** 2019/20, 2019-20, FY2020/21: a year that ends in the second. */
const DOUBLE_YEAR_PATTERN = /(?<!\d)(?<from>20\d\d|19\d\d) ?[/–-] ?(?<to>20\d\d|\d\d)(?!\d)/;
const YEAR_PATTERN = /(?<![\d.])(?:fy ?)?(?<year>(?:19|20)\d\d)(?![\d.])/i;
const STEP_PATTERN = /^(?:yr|year|y) ?\d{1,2}$/;
const LONGEST = 110;

/** Reads an English header; null for one that only Chinese rules can read, or that is a sentence. */
export function readEnglishHeader(text: string): EnglishHeader | null {
  if (text.length > LONGEST || !/[A-Za-z]{2}|\d{4}|#/.test(text)) return null;
  const printed = text
    .replace(/\s+/g, ' ')
    .replace(/[“”"*]/g, '')
    .trim();
  if (/[.!?;]\s+\S/.test(printed.replace(/\b(?:no|ref|approx|est)\./gi, ''))) return null;
  const double = DOUBLE_YEAR_PATTERN.exec(printed);
  const from = double === null ? null : Number(double.groups?.from);
  const to = double?.groups?.to ?? '';
  const year =
    from !== null
      ? Number(to.length === 2 ? String(from).slice(0, 2) + to : to)
      : Number(YEAR_PATTERN.exec(printed)?.groups?.year) || null;
  const words = bare(printed.replace(/[([][^()[\]]*[)\]]/g, ''));
  const bracketed = bare([...printed.matchAll(/[([]([^()[\]]*)[)\]]/g)].map((found) => found[1]).join(' '));
  const hintOf = (given: string) =>
    given === '' ? null : (HINTS.find(([, pattern]) => pattern.test(given))?.[0] ?? null);
  const isOnlyYear = year !== null && (words === '' || /^(?:by|in|end|value)$/.test(words));
  const step = STEP_PATTERN.test(words);
  const hint = step ? 'year' : isOnlyYear ? roleOnly(hintOf(bracketed)) : hintOf(words);
  // 2021-2025 is a period, 2020/21 a year that spans two.
  const isPeriod = from !== null && year !== null && year - from > 1;
  return { hint, year, yearFrom: isPeriod ? from : null };
}

/** 2020 (baseline): a bare year whose bracket says its role. */
function roleOnly(hint: HeaderHint | null): HeaderHint {
  return hint === 'baseline' || hint === 'target' || hint === 'actual' || hint === 'interim' ? hint : 'year';
}

/** In lower case; years and the hyphen of a word that a narrow column broke (Fre-quency) gone. */
function bare(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/(?:fy ?)?(?:19|20)\d\d(?: ?[/–-] ?(?:20)?\d\d)?/g, ' ')
    .replace(/\bfre-quency\b|\bindi-cators?\b|\bbase-line\b|\bresponsi-b/g, (found) => found.replace('-', ''))
    .replace(/[’']s\b/g, '')
    .replace(/\s+/g, ' ');
  return trimOf(plain, ':,–-');
}
