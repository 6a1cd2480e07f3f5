// Findings as JUnit XML: a suite a file, a failed case a finding of weight; hints are in the suite's output.
import type { Language } from '../../../messages/index.js';
import { say } from '../../../messages/index.js';
import type { Finding } from '../../../model/findings.js';
import { type CheckedFile, countsOf } from './checked-file.js';

/** Renders JUnit XML, ended by a line break. A file without errors and warnings has one passed case. */
export function findingsJunit(checked: readonly CheckedFile[], language: Language): string {
  const suites = checked.map((file) => suiteOf(file, language));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plan check">\n${suites.join('')}</testsuites>\n`;
}

function suiteOf({ file, findings }: CheckedFile, language: Language): string {
  const failed = findings.filter(({ severity }) => severity !== 'info');
  const hints = findings.filter(({ severity }) => severity === 'info');
  const cases =
    failed.length > 0
      ? failed.map((finding) => caseOf(file, finding))
      : [`    <testcase classname="${xmlText(file)}" name="${xmlText(say(language, 'check-nothing'))}"/>\n`];
  const { error } = countsOf(findings);
  const out = hints.map((finding) => `${placeText(file, finding)} ${finding.rule}: ${finding.message}\n`).join('');
  return (
    `  <testsuite name="${xmlText(file)}" tests="${cases.length}" failures="${failed.length}" errors="0">\n` +
    `    <properties><property name="errors" value="${error}"/></properties>\n` +
    cases.join('') +
    (out === '' ? '' : `    <system-out>${xmlText(out)}</system-out>\n`) +
    '  </testsuite>\n'
  );
}

function caseOf(file: string, finding: Finding): string {
  const { rule, severity, message, quote } = finding;
  const place = placeText(file, finding);
  const details = [place, quote ?? '', ...finding.related.map((each) => each.message)].filter((part) => part !== '');
  return (
    `    <testcase classname="${xmlText(file)}" name="${xmlText(`${rule} ${place}`)}">\n` +
    `      <failure type="${severity}" message="${xmlText(message)}">${xmlText(details.join('\n'))}</failure>\n` +
    '    </testcase>\n'
  );
}

function placeText(file: string, { span }: Finding): string {
  return [file, span?.line, span?.cell].filter((part) => part != null).join(':');
}

/** Text for XML 1.0: marks escaped, characters that it cannot hold left out. */
function xmlText(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
