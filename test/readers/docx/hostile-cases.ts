// Word files made to do harm.
import type { OoxmlLimits } from '../../../src/readers/ooxml/limits.js';
import { type DocxParts, instance, list, num, p, r, style, tbl, tc, tr } from './build.js';

const paragraphs = (count: number, content: string) => p(content).repeat(count);
const cells = (count: number, content = '') => tc(content).repeat(count);

/** What reading ends with (null: text), the parts of the file, which are not packed, and other limits than the usual ones. */
export const HOSTILE_CASES: Record<
  string,
  [code: string | null, parts: () => DocxParts, limits?: Partial<OoxmlLimits>]
> = {
  'a span of 10⁹ columns': [null, () => ({ body: tbl(tr(tc('甲', '<w:gridSpan w:val="1000000000"/>'))) + p('乙') })],
  'tables that claim a huge grid again and again': [
    'limit-cells',
    () => ({
      body: tbl(tr(cells(900)) + tr(tc('甲', '<w:gridSpan w:val="900"/>')).repeat(3000), []).repeat(4),
    }),
  ],
  '10⁵ elements within each other': ['limit-depth', () => ({ body: '<w:sdt>'.repeat(100_000) + p('甲') })],
  'tables within each other': [
    null,
    () => ({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(150)}${p('甲')}${'</w:tc></w:tr></w:tbl>'.repeat(150)}` }),
  ],
  'many lines in many tables within each other': [
    null,
    () => ({
      body: `${`<w:tbl><w:tr>${tc('x')}<w:tc>`.repeat(100)}${paragraphs(100_000, '甲')}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`,
    }),
  ],
  'text boxes within each other': [
    null,
    () => ({
      body: `${'<w:p><w:r><w:drawing><w:txbxContent>'.repeat(100)}${p('甲')}${'</w:txbxContent></w:drawing></w:r></w:p>'.repeat(100)}`,
    }),
  ],
  'nine million elements': ['limit-nodes', () => ({ body: '<w:p/>'.repeat(9_000_000) })],
  'nearly as many elements as are read': [null, () => ({ body: paragraphs(80_000, '甲') }), { maxNodes: 250_000 }],
  'more elements than are read': ['limit-nodes', () => ({ body: paragraphs(90_000, '甲') }), { maxNodes: 250_000 }],
  'a text that grows by its numbers': [
    'limit-text',
    () => ({
      numbering: list(1, [{ text: '第%1章'.repeat(40) }]) + instance(1, 1),
      body: p('甲', num(1)).repeat(150_000),
    }),
  ],
  'a start of 2³¹ in letters': [
    null,
    () => ({
      numbering: list(1, [{ text: '%1', format: 'upperLetter', start: 2_147_483_647 }]) + instance(1, 1),
      body: p('甲', num(1)),
    }),
  ],
  'a prototype as number, style and field': [
    null,
    () => ({
      numbering:
        '<w:abstractNum w:abstractNumId="__proto__"><w:lvl w:ilvl="0"><w:numFmt w:val="constructor"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="__proto__"><w:abstractNumId w:val="__proto__"/></w:num>',
      styles: style('__proto__', 'constructor', '', '__proto__'),
      body:
        p('甲', '<w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="__proto__"/></w:numPr>') +
        p('<w:r><w:sym w:font="Symbol" w:char="__proto__"/></w:r>'),
    }),
  ],
  'styles that are based on each other, a long way': [
    null,
    () => ({
      styles: Array.from({ length: 20_000 }, (_, i) => style(`s${i}`, 'x', '', `s${i + 1}`)).join(''),
      body: p('甲', '<w:pStyle w:val="s0"/>'),
    }),
  ],
  'fields that never end': [
    null,
    () => ({ body: `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}</w:p>${p('甲')}` }),
  ],
  'runs that are all different': [
    null,
    () => ({
      body: `<w:p>${Array.from({ length: 100_000 }, (_, i) => r('甲', `<w:sz w:val="${i}"/>`)).join('')}</w:p>`,
    }),
  ],
  'one paragraph of ten million characters': [null, () => ({ body: p('一二三四五六七八九，'.repeat(1_000_000)) })],
  'changes, alternatives, deletions without end': [
    null,
    () => ({
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t><mc:AlternateContent><mc:Fallback><w:t>乙</w:t></w:r></w:p>${p('丙')}`,
    }),
  ],
};
