// Where two reports part: the first line, the place in a long line, line ends, bytes.
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/commands/rebuild/difference.js';
import { displayWidth } from '../../../src/util/text-width.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const between = (was: string, now: string) => differenceOf(bytesOf(was), bytesOf(now), 'md');

describe('differenceOf', () => {
  it('is none between equal bytes', () => expect(between('一\n二\n', '一\n二\n')).toBeNull());

  it('is that there is no file', () =>
    expect(differenceOf(null, bytesOf(''), 'md')).toEqual({ code: 'report-stale-missing', params: {} }));

  it.each<[string, string, number, string, string]>([
    ['一\n二\n', '一\n三\n', 2, '二', '三'],
    ['一\n', '一\n二\n', 2, '', '二'],
    ['一\n二\n', '一\n', 2, '二', ''],
    ['一', '一\n', 2, '', ''],
    ['', '一\n', 1, '', '一'],
  ])('%j and %j: line %i', (was, now, line, old, fresh) =>
    expect(between(was, now)).toEqual({ code: 'report-stale-line', params: { line, was: old, now: fresh } }),
  );

  it('shows a long line from shortly before the place, within a line of a terminal', () => {
    const before = '文'.repeat(500);
    const { params } = between(`${before}甲${before}`, `${before}乙${before}`)!;
    expect(params.was).toMatch(/^…文{16}甲文+…$/);
    expect(params.now).toMatch(/^…文{16}乙文+…$/);
    expect(displayWidth(String(params.was))).toBeLessThanOrEqual(80);
  });

  it('lets nothing through that a terminal would obey', () =>
    expect(between('a\n', 'b\u001b[31m\u202ec\n')!.params.now).toBe('b[31mc'));

  it('tells line ends from words', () => {
    expect(between('一\r\n二\r\n', '一\n二\n')).toEqual({ code: 'report-stale-line-ends', params: { line: 1 } });
    expect(between('一\n二\r\n', '一\n二\n')!.params.line).toBe(2);
    const words = { code: 'report-stale-line', params: { line: 2, was: '三', now: '二' } };
    expect(between('一\r\n三\r\n', '一\n二\n')).toEqual(words);
  });

  it('is of bytes where the text is the same, and in an Office file', () => {
    const broken = Uint8Array.of(0xff);
    const bytes = { code: 'report-stale-bytes', params: { was: 1, now: 3 } };
    expect(differenceOf(broken, bytesOf('\ufffd'), 'csv')).toEqual(bytes);
    expect(differenceOf(broken, bytesOf('abc'), 'xlsx')).toEqual(bytes);
  });
});
