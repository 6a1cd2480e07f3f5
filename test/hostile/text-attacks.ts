// Text, Markdown and web pages that are long, deep, strange, or not what their name says.
import { type Attack, utf8 } from './attack.js';
import { NAUGHTY_STRINGS } from './naughty-strings.js';

const HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>';
const page = (content: string) => utf8(HEAD + content);
const multipart = (boundary: unknown) => `Content-Type: multipart/related; boundary=${boundary}\n\n`;
const ARCHIVE_HEAD = `MIME-Version: 1.0\n${multipart('b')}`;
const any = ['text', 'input-empty'];

export const textAttacks: readonly Attack[] = [
  {
    name: '1,000,000 nested divs',
    file: 'deep.html',
    make: () => page(`${'<div>'.repeat(1_000_000)}正文`),
    ends: ['text', 'limit-depth', 'limit-nodes'],
  },
  {
    name: '100,000 nested tables',
    file: 'tables.html',
    make: () => page(`${'<table><tr><td>'.repeat(100_000)}正文`),
    ends: ['text', 'limit-depth', 'limit-nodes'],
  },
  {
    name: '100,000 nested inline elements',
    file: 'inline.html',
    make: () => page(`<p>${'<b><i>'.repeat(50_000)}正文`),
    ends: ['text', 'limit-depth', 'limit-nodes'],
  },
  {
    name: 'misnested formatting',
    file: 'adoption.html',
    make: () => page('<b><p><i><a>甲'.repeat(3000)),
    ends: ['text', 'limit-depth', 'limit-nodes'],
  },
  {
    name: 'a tag with 100,000 attributes',
    file: 'attributes.html',
    make: () => page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=${i}`).join(' ')}>正文</p>`),
    ends: ['text', 'limit-attributes'],
  },
  {
    name: 'spans of 10⁹',
    file: 'spans.html',
    make: () =>
      page(
        `<table><tr><td rowspan=1000000000 colspan=1000000000>甲</td><td>乙</td></tr>${'<tr><td colspan=99999>丙</td><td rowspan=65534>丁</td></tr>'.repeat(3000)}</table>`,
      ),
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'a table of 300,000 rows',
    file: 'rows.html',
    make: () => page(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(300_000)}</table>`),
    ends: ['text', 'limit-cells', 'limit-nodes'],
  },
  {
    name: '__proto__ as names',
    file: 'proto.html',
    make: () =>
      page(
        '<__proto__ constructor=1 __proto__=2><p id=__proto__ style="__proto__:1;constructor:2">正文</p></__proto__>',
      ),
    ends: 'text',
  },
  {
    name: 'entities without end',
    file: 'entities.html',
    make: () => page(`<p>${'&notanentity&amp;&#x110000;&#0;&CounterClockwiseContourIntegral;'.repeat(30_000)}</p>`),
    ends: 'text',
  },
  { name: 'nothing but <', file: 'less.html', make: () => page('<'.repeat(2_000_000)), ends: any },
  {
    name: 'comments that never end',
    file: 'comments.html',
    make: () => page(`<p>正文</p>${'<!--'.repeat(300_000)}`),
    ends: 'text',
  },
  {
    name: 'a web archive of 1,000,000 parts',
    file: 'parts.mht',
    make: () => utf8(`${ARCHIVE_HEAD}${'--b\nContent-Type: text/html\n\n甲\n'.repeat(1_000_000)}`),
    ends: 'limit-entries',
  },
  {
    name: 'a web archive whose boundary never ends',
    file: 'unending.mht',
    make: () => utf8(`${ARCHIVE_HEAD}--b\nContent-Type: text/html\n\n${'正文--b'.repeat(1_000_000)}`),
    ends: 'text',
  },
  {
    name: 'multiparts 50,000 deep',
    file: 'nested.mht',
    make: () =>
      utf8(ARCHIVE_HEAD + Array.from({ length: 50_000 }, (_, i) => `--${i || 'b'}\n${multipart(i + 1)}`).join('')),
    ends: 'archive-without-page',
  },
  {
    name: 'multiparts that all have one boundary',
    file: 'same.mht',
    make: () => utf8(ARCHIVE_HEAD + `--b\n${multipart('b')}`.repeat(9_000)),
    ends: 'archive-without-page',
  },
  {
    name: 'a web archive of nothing but heads',
    file: 'heads.mht',
    make: () => utf8(`${ARCHIVE_HEAD}--b\n${'A: b\n c\n'.repeat(1_000_000)}`),
    ends: 'archive-without-page',
  },
  {
    name: 'quoted-printable without end',
    file: 'quoted.mht',
    make: () =>
      utf8(
        `${ARCHIVE_HEAD}--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n正文${'='.repeat(3_000_000)}`,
      ),
    ends: 'text',
  },
  { name: 'a line of 20 MB', file: 'line.txt', make: () => utf8('一'.repeat(7_000_000)), ends: 'text' },
  { name: '2,000,000 line breaks', file: 'breaks.txt', make: () => utf8('\n'.repeat(2_000_000)), ends: 'input-empty' },
  { name: '1,000,000 short lines', file: 'lines.txt', make: () => utf8('甲\n'.repeat(1_000_000)), ends: 'limit-lines' },
  { name: '450,000 short lines', file: 'lines.txt', make: () => utf8('甲\n'.repeat(450_000)), ends: 'text' },
  {
    name: '500,000 tabs in a line',
    file: 'tabs.txt',
    make: () => utf8(`序号${'\t'.repeat(500_000)}指标\n1${'\t'.repeat(500_000)}2\n`),
    ends: ['text', 'limit-cells'],
  },
  {
    name: '200,000 bars in a line',
    file: 'bars.md',
    make: () => utf8(`${'|'.repeat(200_000)}\n${'|-'.repeat(100_000)}\n${'|'.repeat(200_000)}\n`),
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'stars and brackets without end',
    file: 'marks.md',
    make: () =>
      utf8(`${'*'.repeat(100_000)}\n${'['.repeat(100_000)}\n${'![a]('.repeat(30_000)}\n${'<'.repeat(100_000)}\n`),
    ends: 'text',
  },
  {
    name: 'quotes in quotes',
    file: 'quotes.md',
    make: () => utf8(`${'> '.repeat(50_000)}甲\n`.repeat(3)),
    ends: 'text',
  },
  {
    name: '300,000 pipe rows',
    file: 'pipes.md',
    make: () => utf8(`| 指标 | 值 |\n| --- | --- |\n${'| 甲 | 1 |\n'.repeat(300_000)}`),
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'digits without end',
    file: 'digits.txt',
    make: () => utf8(`完成${'1'.repeat(500_000)}万元，${'1,'.repeat(200_000)}%\n`),
    ends: 'text',
  },
  {
    name: 'Chinese digits without end',
    file: 'han-digits.txt',
    make: () => utf8(`完成${'一千万亿'.repeat(100_000)}个。\n`),
    ends: 'text',
  },
  {
    name: 'brackets without end',
    file: 'brackets.txt',
    make: () => utf8(`${'（'.repeat(300_000)}甲${'）'.repeat(300_000)}\n`),
    ends: 'text',
  },
  { name: 'naughty strings as text', file: 'naughty.txt', make: () => utf8(NAUGHTY_STRINGS.join('\n')), ends: 'text' },
  {
    name: 'naughty strings as Markdown',
    file: 'naughty.md',
    make: () =>
      utf8(
        NAUGHTY_STRINGS.map((text) => `# ${text}\n\n| ${text} | ${text} |\n|---|---|\n| ${text} | 1 |`).join('\n\n'),
      ),
    ends: 'text',
  },
  {
    name: 'naughty strings as a page',
    file: 'naughty.html',
    make: () => page(NAUGHTY_STRINGS.map((text) => `<p title="${text}">${text}</p>`).join('')),
    ends: 'text',
  },
  {
    name: 'lone surrogates and bad UTF-8',
    file: 'utf8.txt',
    make: () =>
      Uint8Array.from([...utf8('正文\n'), 0xed, 0xa0, 0x80, 0xff, 0xfe, 0xc0, 0x80, ...utf8('文'.repeat(300))]),
    ends: any,
  },
  {
    name: 'a program',
    file: 'plan.docx',
    make: () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...new Array(200).fill(0)]),
    ends: 'input-not-a-document',
  },
  {
    name: 'an OLE head and noise',
    file: 'noise.doc',
    make: () =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      ]),
    ends: ['doc-broken', 'office-not-converted', 'text', 'input-empty'],
  },
  {
    name: 'an OLE file whose sectors are a circle',
    file: 'loop.doc',
    make: oleLoop,
    ends: ['doc-broken', 'office-not-converted', 'limit-time', 'limit-memory', 'text', 'input-empty', 'reader-crashed'],
  },
  {
    name: 'RTF 100,000 groups deep',
    file: 'deep.rtf',
    make: () => utf8(`{\\rtf1 ${'{'.repeat(100_000)}text`),
    ends: 'limit-depth',
  },
  {
    name: 'RTF with 500 tables in each other',
    file: 'tables.rtf',
    make: () => {
      const levels = Array.from({ length: 500 }, (_, i) => i + 1);
      const open = levels.map((level) => `\\pard\\intbl\\itap${level} a `).join('');
      const close = levels.map(() => '\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\nestrow}').join('');
      return utf8(`{\\rtf1\\ansi ${open}${close}\\cell\\trowd\\cellx9000\\row\\pard end\\par}`);
    },
    ends: 'limit-depth',
  },
];

/** A directory and allocation table that lead back to themselves. */
function oleLoop(): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(0xffffffff, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(0, 60);
  bytes.writeUInt32LE(1, 64);
  bytes.writeUInt32LE(0, 68);
  bytes.writeUInt32LE(1, 72);
  for (let i = 0; i < 109; i++) bytes.writeUInt32LE(0, 76 + i * 4);
  for (let i = 0; i < 128; i++) bytes.writeUInt32LE(i === 0 ? 0 : 1, 512 + i * 4);
  const entry = 1024;
  Buffer.from('WordDocument', 'utf16le').copy(bytes, entry + 128);
  for (const at of [entry, entry + 128]) {
    bytes.writeUInt16LE(26, at + 64);
    bytes.writeUInt8(at === entry ? 5 : 2, at + 66);
    for (const link of [68, 72, 76]) bytes.writeUInt32LE(1, at + link);
    bytes.writeUInt32LE(1, at + 116);
    bytes.writeUInt32LE(0x7fffffff, at + 120);
  }
  return bytes;
}
