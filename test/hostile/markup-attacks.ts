// Lists, rows and tables in pages, Markdown and text that have no end, and characters that are broken.
import { type Attack, utf8 } from './attack.js';

const page = (content: string) => utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${content}`);
const limited = ['text', 'limit-depth', 'limit-nodes', 'limit-cells', 'limit-text'];
/** 指标 in GB18030. */
const INDICATOR = [0xd6, 0xb8, 0xb1, 0xea];
const noise = (length: number) => Array.from({ length }, (_, i) => (i * 7919 + 13) % 256);

export const markupAttacks: readonly Attack[] = [
  {
    name: 'lists 100,000 deep',
    file: 'lists.html',
    make: () => page(`${'<ul><li>'.repeat(50_000)}甲${'<ol><li>'.repeat(50_000)}乙`),
    ends: limited,
  },
  {
    name: 'a list of 200,000 items, numbered from 10⁹ down',
    file: 'items.html',
    make: () => page(`<ol start=1000000000 reversed type=I>${'<li value=2147483647>甲'.repeat(200_000)}</ol>`),
    ends: limited,
  },
  {
    name: 'rows of which each is over all that follow',
    file: 'row-spans.html',
    make: () => page(`<table>${'<tr><td rowspan=65534>甲<td rowspan=0>乙'.repeat(3000)}</table>`),
    ends: limited,
  },
  {
    name: '2,000 tables of 1,000 columns each, by their spans',
    file: 'column-spans.html',
    make: () => page('<table><tr><td colspan=1000>甲<tr><td colspan=1000>乙</table>'.repeat(2000)),
    ends: limited,
  },
  {
    name: 'a plan of 200,000 items',
    file: 'plan-items.html',
    make: () => page(`<ol>${'<li>做好重点工作。'.repeat(200_000)}</ol>`),
    ends: limited,
    command: 'extract',
  },
  {
    name: 'a plan of 150,000 headings',
    file: 'plan-headings.txt',
    make: () => utf8(Array.from({ length: 150_000 }, (_, i) => `一、总则${i}`).join('\n')),
    ends: 'text',
    command: 'extract',
  },
  {
    name: 'a plan of 40,000 indicators',
    file: 'plan-indicators.md',
    make: () =>
      utf8(
        `| 序号 | 指标 | 2025年 |\n| --- | --- | --- |\n${Array.from({ length: 40_000 }, (_, i) => `| ${i} | 甲${i} | 2 |`).join('\n')}\n`,
      ),
    ends: limited,
    command: 'extract',
  },
  {
    name: 'a row of 5,000 cells, 400 times, in Markdown',
    file: 'wide-plan.md',
    make: () => utf8(`${'|甲'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${`${'|1'.repeat(5000)}|\n`.repeat(400)}`),
    ends: 'limit-cells',
    command: 'extract',
  },
  {
    name: 'a row of 5,000 cells, 400 times, parted by tabs',
    file: 'wide-plan.txt',
    make: () => utf8(`${'甲\t'.repeat(5000)}\n`.repeat(400)),
    ends: 'limit-cells',
    command: 'extract',
  },
  {
    name: 'lists 3,000 deep in Markdown',
    file: 'lists.md',
    make: () => utf8(Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i * 2)}- 甲${i}`).join('\n')),
    ends: 'text',
  },
  {
    name: 'a row of 5,000 cells, 100 times, in Markdown',
    file: 'wide.md',
    make: () => utf8(`${'|甲'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${`${'|1'.repeat(5000)}|\n`.repeat(100)}`),
    ends: limited,
  },
  {
    name: 'escapes, ticks and links without end in Markdown',
    file: 'inline.md',
    make: () =>
      utf8(
        `${'\\|'.repeat(100_000)}\n${'`'.repeat(100_001)}\n${'`a``b'.repeat(30_000)}\n${'[a]('.repeat(50_000)}\n${'**甲*乙_'.repeat(30_000)}\n${'&amp'.repeat(50_000)}\n`,
      ),
    ends: 'text',
  },
  {
    name: 'headings without end in Markdown',
    file: 'headings.md',
    make: () => utf8(Array.from({ length: 60_000 }, (_, i) => `${'#'.repeat((i % 6) + 1)} （${i}）`).join('\n')),
    ends: 'text',
  },
  {
    name: 'tables of HTML in a text, 100,000 deep, never closed',
    file: 'tables.txt',
    make: () => utf8(`一、总则\n${'<table><tr><td>'.repeat(100_000)}甲\n`),
    ends: limited,
  },
  {
    name: 'a table of HTML in a text, with spans of 10⁹',
    file: 'spans.txt',
    make: () =>
      utf8(
        `一、总则\n<table>${'<tr><td rowspan="1000000000" colspan="1000000000">甲</td><td colspan="99999">乙</td></tr>'.repeat(500)}</table>\n`,
      ),
    ends: limited,
  },
  {
    name: 'a frame drawn 3,000 columns wide',
    file: 'drawn.txt',
    make: () => utf8(`${`┌${'─┬'.repeat(3000)}┐\n${'│甲'.repeat(3000)}│\n`.repeat(60)}└${'─┴'.repeat(3000)}┘\n`),
    ends: limited,
  },
  {
    name: 'columns parted by blanks, 200 of them in 5,000 lines',
    file: 'columns.txt',
    make: () => utf8(`${`${Array.from({ length: 200 }, (_, i) => `列${i}`).join('   ')}\n`.repeat(5000)}`),
    ends: limited,
  },
  {
    name: '300,000 units and marks of responsibility in a line',
    file: 'marks.txt',
    make: () =>
      utf8(`1.做好工作。（责任单位：${'市发展改革委、'.repeat(60_000)}${'（牵头单位：市财政局；'.repeat(40_000)}\n`),
    ends: 'text',
  },
  {
    name: 'numbers, years and ranges without end',
    file: 'numbers.txt',
    make: () =>
      utf8(
        `到2025年${'达到9'.repeat(30_000)}${'.9'.repeat(50_000)}%，${'2021-'.repeat(50_000)}年，${'1e9'.repeat(30_000)}，${'不低于不超过'.repeat(30_000)}，${'１２，３４５'.repeat(30_000)}亿\n`,
      ),
    ends: 'text',
  },
  {
    name: 'GB18030 whose characters are broken',
    file: 'gb18030.txt',
    make: () =>
      Uint8Array.from(
        Array.from({ length: 40_000 }, (_, i) => [
          ...INDICATOR,
          ...(i % 50 === 0 ? [0x81, 0x30, 0xff] : []),
          0x0a,
        ]).flat(),
      ),
    ends: ['text', 'input-binary'],
  },
  {
    name: 'GB18030 that ends within a character, every second byte noise',
    file: 'noise-gb.txt',
    make: () => Uint8Array.from([...INDICATOR, ...noise(60_000).flatMap((byte) => [0xd6, byte]), 0x81, 0x30, 0x81]),
    ends: ['text', 'input-binary'],
  },
  {
    name: 'a page that says another encoding than it has',
    file: 'encoding.html',
    make: () => {
      const head = '<html><head><meta charset="utf-16be"><meta charset="x-user-defined"></head><body><p>';
      return Uint8Array.from([...utf8(head), ...Array.from({ length: 5000 }, () => [...INDICATOR, 0xff]).flat()]);
    },
    ends: ['text', 'input-empty', 'input-binary'],
  },
];
