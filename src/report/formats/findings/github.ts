// Findings as workflow commands of GitHub Actions, which shows at most 10 errors, 10 warnings and 10 notices of a step:
// the worst come first, and what is beyond is counted in a last line that is no annotation.
import { type Language, say } from '../../../messages/index.js';
import type { Finding } from '../../../model/findings.js';
import { type CheckedFile, placeOf } from './checked-file.js';

const SHOWN_OF_EACH = 10;
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Renders the commands, a line each. */
export function findingsGithub(checked: readonly CheckedFile[], language: Language): string {
  const lines: string[] = [];
  let left = 0;
  for (const severity of ['error', 'warning', 'info'] as const) {
    const all = checked.flatMap((file) =>
      file.findings.filter((finding) => finding.severity === severity).map((finding) => commandOf(file, finding)),
    );
    lines.push(...all.slice(0, SHOWN_OF_EACH));
    left += Math.max(0, all.length - SHOWN_OF_EACH);
  }
  if (left > 0) lines.push(say(language, 'check-github-more', { count: left, limit: SHOWN_OF_EACH }));
  if (lines.length === 0) lines.push(say(language, 'check-nothing'));
  return `${lines.join('\n')}\n`;
}

function commandOf({ file, document }: CheckedFile, { rule, severity, message, span }: Finding): string {
  const properties: string[] = [`file=${property(file)}`];
  if (span !== null) {
    const from = placeOf(document, span.start);
    const to = placeOf(document, span.end);
    properties.push(`line=${from.line}`, `endLine=${to.line}`);
    // Columns are only understood within one line.
    if (from.line === to.line) properties.push(`col=${from.column}`, `endColumn=${to.column}`);
  }
  properties.push(`title=${property(rule)}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
