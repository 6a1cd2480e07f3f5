// The report as Markdown, for a repository: the scorecard, the whole path, and what is to be looked at in the document.
import { say } from '../../../messages/index.js';
import type { Look } from '../../look.js';
import type { ReportInput } from '../../report-input.js';
import { viewScorecard } from '../../scorecard-view.js';
import { renderRounds } from '../rounds.js';
import { renderScorecardMarkdown } from '../scorecard-md.js';

/** Markdown, ended by a line break. */
export async function reportMarkdown({ plan, card, findings, language }: ReportInput): Promise<string> {
  const look: Look = { language, width: 80, colour: false, signs: true };
  const quotes = new Map(plan.claims.map(({ id, quote }) => [id, quote]));
  const score = renderScorecardMarkdown(viewScorecard(card, language, true, quotes), language);
  const rounds = renderRounds(card, { path: true }, 'md', look);
  return `${score.trimEnd()}\n${rounds === '' ? '' : `\n${rounds.trim()}\n`}${findingsPart()}`;

  function findingsPart(): string {
    if (findings === null || findings.length === 0) return '';
    const rows = findings.map(
      ({ severity, span, message }) =>
        `| ${say(language, `severity-${severity}`)} | ${span?.line ?? ''} | ${message.replaceAll('|', '\\|').replaceAll('\n', ' ')} |\n`,
    );
    const head = `| ${say(language, 'report-severity')} | ${say(language, 'report-line')} | ${say(language, 'report-finding')} |\n`;
    return `\n## ${say(language, 'report-findings')}\n\n${head}| --- | ---: | --- |\n${rows.join('')}`;
  }
}
