// The CSV layout of `plan match`: proposed aliases, to be accepted one by one and handed to `plan score --aliases`.
import { type Language, say } from '../../messages/index.js';
import type { MatchCandidate, MatchLine } from '../../score/match/propose.js';
import { normalisedName } from '../../score/names.js';
import { type CsvLayout, columnOf, REQUIRED } from './layout.js';

export interface AliasProposal {
  readonly line: MatchLine;
  readonly candidate: MatchCandidate;
}

/** What an alias could place: names alike, and names that the plan does not have. A name that two indicators bear alike stays theirs. */
export function aliasProposals(lines: readonly MatchLine[]): AliasProposal[] {
  const asks = ({ how, reason }: MatchLine) => how === 'fuzzy' || reason === 'unknown-name' || reason === 'several';
  const isOther = (written: string, name: string) => normalisedName(written) !== normalisedName(name);
  return lines
    .filter(asks)
    .flatMap((line) =>
      line.candidates.filter(({ name }) => isOther(line.written, name)).map((candidate) => ({ line, candidate })),
    );
}

/** What speaks against a candidate, in words. */
export function againstOf({ onlyWritten, onlyPlan, sameQuantity }: MatchCandidate, language: Language): string {
  const params = { written: onlyWritten, plan: onlyPlan };
  if (onlyWritten !== '' && onlyPlan !== '') return say(language, 'match-against-both', params);
  if (onlyWritten !== '') return say(language, 'match-against-written', params);
  if (onlyPlan !== '') return say(language, 'match-against-plan', params);
  return say(language, sameQuantity ? 'match-against-none' : 'match-against-quantity');
}

/** The columns of the file; headers are those that `readAliases` knows. */
export function aliasesLayout(language: Language): CsvLayout<AliasProposal> {
  return {
    name: 'csv-aliases',
    title: '别名建议表 · Proposed aliases',
    columns: [
      columnOf('采纳', 'string', 'accepted', '是 accepts the row; rows without it are not used.', () => ''),
      columnOf('别名', 'string', 'alias', 'What the file writes.', ({ line }) => line.written, REQUIRED),
      columnOf('指标编号', 'string', 'id', 'Id of the indicator.', ({ candidate }) => candidate.id, REQUIRED),
      columnOf('序号', 'string', 'number', 'Number as printed.', ({ candidate }) => candidate.number),
      columnOf('指标', 'string', 'name', 'Name of the indicator.', ({ candidate }) => candidate.name, REQUIRED),
      columnOf('相似度', 'number', 'score', '0 … 1.', ({ candidate }) => candidate.score, REQUIRED),
      columnOf('差别', 'string', 'difference', 'What one of the names says and the other does not.', ({ candidate }) =>
        againstOf(candidate, language),
      ),
      columnOf('行', 'integer', 'row', 'The first row of the file with this name.', ({ line }) => line.row, REQUIRED),
    ],
  };
}
