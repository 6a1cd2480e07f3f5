import { expect, it } from 'vitest';
import { readCell } from '../../src/language/zh/cell-value.js';
import { withoutFootnoteMarks } from '../../src/language/zh/footnote-marks.js';

it.each([
  ['床位数①', '床位数'],
  ['市教育局[1]、市财政局²', '市教育局、市财政局'],
  ['覆盖率（%）［注2］', '覆盖率（%）'],
  ['覆盖率（注）', '覆盖率'],
  ['①完善制度；②建设平台', '①完善制度；②建设平台'],
  ['包括：①道路，②桥梁', '包括：①道路，②桥梁'],
  ['面积（km²）', '面积（km²）'],
  ['新增就业[5]万人', '新增就业[5]万人'],
  ['亿米³', '亿米³'],
  ['人/公里²', '人/公里²'],
  ['里程（公里）¹', '里程（公里）'],
  ['通知〔2021〕5号', '通知〔2021〕5号'],
])('%s without its marks is %s', (text, bare) => {
  expect(withoutFootnoteMarks(text)).toBe(bare);
});

it('a power of ten is not read as ten', () => {
  expect(readCell('10⁴')).toMatchObject([{ state: 'text', value: null, isUnread: true }]);
  for (const text of ['1.23E+05', '2.5e-02', '1e+21'])
    expect(readCell(text)).toMatchObject([{ state: 'text', value: null, isUnread: true }]);
  for (const [text, value] of [
    ['10‰', 10],
    ['10–15', 10],
    ['10—12', 10],
  ] as const)
    expect(readCell(text)).toMatchObject([{ state: 'value', value }]);
  expect(readCell('85.2⁴')).toMatchObject([{ state: 'value', value: 85.2, isUnread: false }]);
});
