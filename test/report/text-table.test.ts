import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/report/look.js';
import { renderTextTable } from '../../src/report/text-table.js';
import { displayWidth } from '../../src/util/text-width.js';

const look: Look = { language: 'zh', width: 40, colour: false, signs: true };
const columns = [
  { title: '序号' },
  { title: '指标', grows: true as const },
  { title: '目标', align: 'right' as const },
];

describe('renderTextTable', () => {
  it('aligns Chinese by its width, wraps the growing column, leaves out empty ones', () => {
    const rows = [
      { cells: ['1', '县级以上城市集中式饮用水水源地水质达标率（%）', '≥98', ''] },
      { cells: ['12', 'GDP（亿元）', '3', ''] },
    ];
    expect(renderTextTable([...columns, { title: '状态' }], rows, look)).toBe(
      [
        '序号  指标                          目标',
        '────────────────────────────────────────',
        '1     县级以上城市集中式饮用水水源   ≥98',
        '      地水质达标率（%）',
        '12    GDP（亿元）                      3',
        '',
      ].join('\n'),
    );
  });

  it('stays within its width, in ASCII where asked to', () => {
    const rows = [{ cells: ['x'.repeat(9), '指标'.repeat(30), '100'] }];
    const text = renderTextTable(columns, rows, { ...look, signs: false });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(text).toContain('-'.repeat(40));
    expect(text).not.toContain('─');
  });

  it('shows what a terminal would obey', () => {
    const text = renderTextTable(columns, [{ cells: ['1', '\u001b[2J规划\n纲要', '1'] }], look);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('规划 纲要');
  });
});
