// Findings as SARIF 2.1.0, for code scanning and editors.
import type { Rule } from '../../../check/index.js';
import type { Finding } from '../../../model/findings.js';
import type { Span } from '../../../model/plan.js';
import { type CheckedFile, placeOf } from './checked-file.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Renders SARIF, ended by a line break. Regions are places in the canonical text, which of .txt and .md is the file itself. */
export function findingsSarif(checked: readonly CheckedFile[], rules: readonly Rule[], version: string): string {
  const used = rules.filter(({ id }) => checked.some(({ findings }) => findings.some(({ rule }) => rule === id)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plan check',
            version,
            rules: used.map(({ id, severity, group }) => ({
              id,
              defaultConfiguration: { level: LEVELS[severity] },
              properties: { tags: [group] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap((file) => file.findings.map((finding) => resultOf(file, finding, used))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(file: CheckedFile, finding: Finding, rules: readonly Rule[]) {
  const related = finding.related.flatMap(({ span, message }, i) =>
    span === null ? [] : [{ id: i + 1, message: { text: message }, ...locationOf(file, span) }],
  );
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: finding.span === null ? [] : [locationOf(file, finding.span)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
  };
}

function locationOf({ file, document }: CheckedFile, span: Span) {
  const from = placeOf(document, span.start);
  const to = placeOf(document, span.end);
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: span.start,
        charLength: span.end - span.start,
        ...(span.end > span.start ? { snippet: { text: document.text.slice(span.start, span.end) } } : {}),
      },
    },
  };
}
