// The verbs of English plans: what is to be done, what was done, what only is.

/** Base forms that open an action: Reduce …, will increase …, to train …. */
export const ACTIONS =
  'accelerate|achieve|add|adopt|assess|collaborate|continue|encourage|engage|facilitate|identify|monitor|participate|promote|review|strengthen|use|work|attain|attract|bring|build|carry out|certify|complete|conduct|connect|conserve|construct|convert|cover|create|cut|decrease|deliver|deploy|develop|distribute|divert|double|ensure|enable|enrol|enroll|equip|establish|expand|extend|generate|grow|halve|halt|have|hold|implement|improve|increase|install|introduce|invest|keep|launch|limit|lower|maintain|meet|mobilise|mobilize|obtain|open|organise|organize|plant|procure|produce|protect|provide|publish|raise|reach|recruit|recycle|reduce|register|rehabilitate|remove|renew|renovate|replace|restore|retrofit|save|scale up|secure|serve|set up|source|support|supply|train|treat|triple|undertake|upgrade|vaccinate|construct';
const RISES =
  'increas|rais|reduc|decreas|cut|lower|grow|bring|expand|improv|extend|scal|limit|keep|maintain|mov|drop|fall|rise';

/** Moving a level: reduce X from … to …, increase X by …. */
export const MOVES_PATTERN = new RegExp(`\\b(?:${RISES})[a-z]{0,4}\\b`, 'i');
/** Verbs of which money is the aim and not the cost. */
export const MONEY_ACTIONS_PATTERN =
  /\b(?:invest|mobilis|mobiliz|attract|secur|rais|generat|sav|increas|grow|reduc|disburs|leverag)[a-z]{0,4}\b/i;

export type Mood = 'future' | 'forecast' | 'past' | 'present';

export interface Driver {
  readonly mood: Mood;
  readonly start: number;
  readonly end: number;
  /** The base form that follows or that it is: reduce. */
  readonly action: string | null;
  readonly words: string;
}

const ADVERB = '(?: also| further| now| then| not| have| therefore| [a-z]{3,14}ly)?';
const FUTURE = `(?:to be|will|shall|must|should|needs? to|aims? (?:to|at|for)|aiming (?:to|at|for)|plans? (?:to|for)|planned to|planning to|intends? to|seeks? to|seeking to|strives? (?:to|for)|striving to|aspires? to|endeavou?rs? to|commit(?:s|ted|ting)?(?: (?:itself|ourselves|themselves|the [a-z]{3,14}|[A-Z][a-z]{3,14}))? to|pledges? (?:to|of)|(?:is|are) to(?! date)|is committed to|targets?(?: (?:is|are))?(?: of| to|:| for)|goals?(?: (?:is|are))?(?: of| to|:)|goals?(?: (?:is|are))? to|objectives?(?: (?:is|are))?(?: of| to|:)|ambition(?: is)? (?:of|to)|proposes? to|encouraged? to|not to exceed|in order to)`;
const PARTICIPLE = '[a-z]{2,14}(?:ed|ilt|en|wn|ut|et|eld|ade|ught)';
const PAST = `(?:(?:was|were|had|has been|have been|had been) (?:${PARTICIPLE}|at|of|from|\\d)|was|were|had|(?:has|have) (?:since |already |also |now |only |so far |thus far |been )?${PARTICIPLE}|(?:has|have) been|in total)`;
const PAST_BARE =
  'increased|decreased|rose|fell|grew|declined|dropped|reached|achieved|recorded|completed|constructed|trained|installed|exceeded|improved|reduced|expanded|established|delivered|received|produced|generated|supported|averaged|totall?ed|amounted|accounted|stood|remained|represented|planted|spent|invested|saved|avoided|released|benefit(?:t)?ed|attended|counted|doubled|lost|preserved|registered|served|reported|showed|began|committed|consumed|contributed|emitted|equall?ed|came from';
const FORECAST =
  '(?:(?:is|are|was|were) (?:now |currently )?(?:forecast(?:ed)?|projected|expected|estimated|predicted|anticipated|likely|assumed)(?: to)?|could|may|might|would|projections?|forecasts?|projected|forecast|estimated)';
const PRESENT =
  '(?:is|are|accounts? for|accounting for|represents?|representing|covers|covering|comprises?|comprising|contributes|contributing|makes? up|has|have|estimates?|remains?|employs?|consumes|includes|including|contains|requires?|occup(?:y|ies)|ranges?|lies?|stands? at|uses|currently|today|equivalent to|equal to|worth|compared|between)';
const DRIVER_PATTERN = new RegExp(
  `\\b(?:(?<forecast>${FORECAST})|(?<future>${FUTURE})(?:${ADVERB} be)?${ADVERB}(?: (?<action>${ACTIONS}))?(?: ${PARTICIPLE}\\b)?|(?<past>${PAST})|(?<bare>${PAST_BARE})|(?<present>${PRESENT}))(?![\\w-])`,
  'gi',
);
/** Reduce …, - Increase …, 2. Train …, STRATEGY 1: Plant …, or Goal: Reduce …. */
const IMPERATIVE_PATTERN = new RegExp(
  `^(?:[-–—>•*o]\\s{0,4}|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-z])[.)]\\s{0,4}|(?:[A-Z]\\w{2,12} ){1,2}[\\d.]{1,5}[:.]\\s{1,4}|(?:[A-Z][\\w-]{0,14} ?){1,4}: ){0,2}(?:Continue to |Strive to |Work to |Seek to |Aim to |To )?(?<action>${ACTIONS})\\b(?! (?:of|in)\\b)`,
  'i',
);

/** By 2027, households with piped water increased to 85%: the date at the head puts all behind it into the future. */
const DATE_AT_HEAD_PATTERN = /^(?:[a-z\d]{1,3}[.)] )?By (?:the )?(?:end[- ](?:of )?|year )?20\d\d\b/;
/** Emissions were estimated at 5 million tonnes: a result, if no exact one. */
const ESTIMATED_PATTERN = /^(?:was|were) (?:now |currently )?estimated(?: to)?$/i;
const FINITE_PATTERN = /^(?:fell|rose|grew|stood|dropped|declined|remained|averaged|amounted|showed|began|came from)$/i;

/** Every driver of a sentence in print order; an imperative at its head comes first. */
export function findDrivers(sentence: string): Driver[] {
  const drivers: Driver[] = [];
  const head = IMPERATIVE_PATTERN.exec(sentence);
  if (head !== null && /[A-Z]/.test(head[0].replace(/^[^A-Za-z]+/, '').charAt(0)))
    drivers.push({
      mood: 'future',
      start: 0,
      end: head[0].length,
      action: head.groups?.action?.toLowerCase() ?? null,
      words: head[0],
    });
  const date = DATE_AT_HEAD_PATTERN.exec(sentence);
  if (date !== null) drivers.push({ mood: 'future', start: 0, end: date[0].length, action: null, words: date[0] });
  const opened = Math.max(head === null ? 0 : (drivers[0]?.end ?? 0), date === null ? 0 : date[0].length);
  for (const match of sentence.matchAll(DRIVER_PATTERN)) {
    const { forecast, future, action, past, bare } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    // matches stand one behind the other: only what opens the sentence may reach into one
    if (start < opened) continue;
    const mood: Mood =
      forecast !== undefined && !ESTIMATED_PATTERN.test(forecast)
        ? 'forecast'
        : future !== undefined
          ? 'future'
          : past !== undefined || bare !== undefined || forecast !== undefined
            ? 'past'
            : 'present';
    // 80 teachers trained by 2025: a participle does not take back what was announced before it.
    if (bare !== undefined && drivers.at(-1)?.mood === 'future' && !FINITE_PATTERN.test(bare)) continue;
    drivers.push({ mood, start, end, action: action?.toLowerCase() ?? null, words: match[0] });
  }
  return drivers;
}
