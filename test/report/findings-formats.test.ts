// The formats of `plan check` for other programs: their structure, their limits, and text that tries to break out of them.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/index.js';
import { extractPlan } from '../../src/extract/index.js';
import type { Finding } from '../../src/model/findings.js';
import { readDocument } from '../../src/readers/index.js';
import { type CheckedFile, placeOf } from '../../src/report/formats/findings/checked-file.js';
import { findingsGithub } from '../../src/report/formats/findings/github.js';
import { findingsJunit } from '../../src/report/formats/findings/junit.js';
import { findingsPretty } from '../../src/report/formats/findings/pretty.js';
import { findingsSarif } from '../../src/report/formats/findings/sarif.js';

const HOSTILE = 'a,b:c%d\r\n::error::x]]><!--"&amp;\'\u0001\u001b[31m\ud800\uffff\u202e';
const TEXT = `\n规划\n第一段“XX”。\n第二段\n第三段。\n`;

async function checkedWith(findings: readonly Partial<Finding>[], file = 'plan.txt'): Promise<CheckedFile> {
  const document = await readDocument(new TextEncoder().encode(TEXT), { file: 'plan.txt' });
  const whole = findings.map((one): Finding => {
    const span = { line: 3, page: null, cell: null, start: 8, end: 10 };
    return { rule: 'placeholder', severity: 'error', message: '一句话。', span, related: [], quote: 'XX', ...one };
  });
  return { file, document, plan: extractPlan(document), findings: whole, suppressed: 0, known: 0 };
}

describe('placeOf', () => {
  it.each([
    [0, 1, 1],
    [1, 2, 1],
    [3, 2, 3],
    [4, 3, 1],
    [8, 3, 5],
    [TEXT.length, 6, 1],
  ])('%i → line %i, column %i', async (offset, line, column) => {
    const { document } = await checkedWith([]);
    expect(document.text).toBe(TEXT);
    expect(placeOf(document, offset)).toEqual({ line, column });
  });
});

describe('SARIF', () => {
  it('is a log of version 2.1.0 whose results point at rules and places', async () => {
    const span = { line: 1, page: null, cell: null, start: 0, end: 0 };
    const related = [{ span: { line: 4, page: null, cell: null, start: 14, end: 16 }, message: '另一处。' }];
    const checked = [
      await checkedWith([{ related }, { rule: 'stray-blank', severity: 'warning', span }], '目录/规划 1.txt'),
      await checkedWith([{ severity: 'info' }]),
    ];
    const log = JSON.parse(findingsSarif(checked, RULES, '1.2.3'));
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(log.runs).toHaveLength(1);
    const [{ tool, results, columnKind }] = log.runs;
    expect(tool.driver).toMatchObject({ name: 'plan check', version: '1.2.3' });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(message.text.length).toBeGreaterThan(0);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^[\w%./-]+$/);
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn']) expect(region[key]).toBeGreaterThan(0);
      expect(region.charLength).toBeGreaterThanOrEqual(0);
    }
    expect(decodeURI(results[0].locations[0].physicalLocation.artifactLocation.uri)).toBe('目录/规划 1.txt');
    expect(results[0].locations[0].physicalLocation.region).toMatchObject({
      ...{ startLine: 3, startColumn: 5, endLine: 3, endColumn: 7, charOffset: 8, charLength: 2 },
      snippet: { text: 'XX' },
    });
    expect(results[0].relatedLocations).toMatchObject([{ id: 1, message: { text: '另一处。' } }]);
    expect(new Set(tool.driver.rules.map(({ id }: { id: string }) => id)).size).toBe(tool.driver.rules.length);
  });

  it('without findings has an empty list of results, which clears what was there before', async () => {
    const log = JSON.parse(findingsSarif([await checkedWith([])], RULES, '1.0.0'));
    expect(log.runs[0].results).toEqual([]);
  });
});

describe('JUnit', () => {
  it('counts errors and warnings as failures and leaves hints in the output', async () => {
    const xml = findingsJunit(
      [await checkedWith([{}, { severity: 'warning' }, { severity: 'info', message: '只是提示。' }])],
      'zh',
    );
    expect(xml).toContain('tests="2" failures="2" errors="0"');
    expect(xml.match(/<failure type="(?:error|warning)"/g)).toHaveLength(2);
    expect(xml).toMatch(/<system-out>[^<]*只是提示。/);
    const clean = findingsJunit([await checkedWith([])], 'zh');
    expect(clean).toContain('tests="1" failures="0"');
  });

  it('stays well-formed whatever the text is', async () => {
    const related = [{ span: null, message: HOSTILE }];
    const checked = await checkedWith(
      [
        { message: HOSTILE, quote: HOSTILE, related },
        { severity: 'info', message: HOSTILE },
      ],
      HOSTILE,
    );
    const xml = findingsJunit([checked], 'en');
    expect(faultOf(xml)).toBeNull();
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.isWellFormed?.() ?? true).toBe(true);
  });
});

describe('GitHub', () => {
  it('shows ten of each kind, the worst first, and counts the rest', async () => {
    const many = (severity: Finding['severity'], count: number) => Array.from({ length: count }, () => ({ severity }));
    const lines = findingsGithub(
      [await checkedWith([...many('info', 11), ...many('warning', 3), ...many('error', 14)])],
      'zh',
    )
      .trimEnd()
      .split('\n');
    const commands = lines.map((line) => /^::(?<name>\w+) /.exec(line)?.groups?.name ?? null);
    expect(commands).toEqual([
      ...Array(10).fill('error'),
      ...Array(3).fill('warning'),
      ...Array(10).fill('notice'),
      null,
    ]);
    expect(lines.at(-1)).toContain('5');
  });

  it('writes one command a finding, whatever the text is', async () => {
    const text = findingsGithub([await checkedWith([{ message: HOSTILE }], HOSTILE)], 'en');
    const lines = text.trimEnd().split(/\r\n|\r|\n/);
    expect(lines).toHaveLength(1);
    const { properties, message } = /^::error (?<properties>.*?)::(?<message>.*)$/.exec(lines[0]!)!.groups!;
    expect(properties!.split(',').map((one) => one.split('=')[0])).toEqual([
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
      'title',
    ]);
    expect(properties).toContain('file=a%2Cb%3Ac%25d%0D%0A%3A%3Aerror');
    expect(message).toContain('a,b:c%25d%0D%0A::error::x');
  });

  it('leaves out columns of a place over several lines', async () => {
    const span = { line: 3, page: null, cell: null, start: 8, end: 16 };
    const text = findingsGithub([await checkedWith([{ span }])], 'zh');
    expect(text).toMatch(/line=3,endLine=4,title=/);
  });
});

describe('the lines for a person', () => {
  it('hold nothing that a terminal would obey', async () => {
    const look = { language: 'zh', width: 80, colour: false, signs: true } as const;
    const text = findingsPretty(
      [await checkedWith([{ message: HOSTILE, related: [{ span: null, message: HOSTILE }] }], HOSTILE)],
      look,
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

/** What is wrong with an XML text: tags that do not pair, bare marks, doubled attributes; null for one that is well-formed. */
function faultOf(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  const tags = /<(?<close>\/)?(?<name>[\w-]+)(?<attributes>(?: [\w-]+="[^"<]*")*)(?<empty>\/)?>/g;
  const isPlain = (text: string) => !/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text);
  let last = 0;
  for (const match of body.matchAll(tags)) {
    const { close, name, attributes, empty } = match.groups!;
    if (!isPlain(body.slice(last, match.index))) return body.slice(last, match.index);
    last = match.index + match[0].length;
    if (close) {
      if (open.pop() !== name) return match[0];
    } else {
      const names = [...attributes!.matchAll(/ (?<key>[\w-]+)="(?<value>[^"]*)"/g)];
      if (names.some(({ groups }) => !isPlain(groups!.value!))) return match[0];
      if (new Set(names.map(({ groups }) => groups!.key)).size !== names.length) return match[0];
      if (!empty) open.push(name!);
    }
  }
  return open.length > 0 || body.slice(last).trim() !== '' ? `${open.join(' ')} | ${body.slice(last)}` : null;
}
