// How wide columns are: as their longest cells where there is room, else so that few lines are needed.
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/report/tables/column-widths.js';
import { officeTable } from '../../../src/report/tables/office-table.js';

const widthsOf = (columns: Readonly<Record<string, readonly string[]>>, room: number) => {
  const names = Object.keys(columns);
  const count = Math.max(...names.map((name) => columns[name]!.length));
  const rows = Array.from({ length: count }, (_, i) => i);
  const table = officeTable(
    '表',
    names.map((name) => ({ key: name, header: name, of: (row: number) => columns[name]![row] ?? '' })),
    rows,
  );
  return columnWidths(table, room, 4);
};

describe('columnWidths', () => {
  it('gives each column what its longest cell takes, Chinese characters two', () => {
    expect(widthsOf({ 名: ['学前三年毛入园率', '床位'], n: ['1', '12.5'] }, 100)).toEqual([16, 4]);
  });

  it('gives room that is short to the long text, and breaks no number and no short word', () => {
    const [name, text, figure, unit] = widthsOf(
      { 名: ['扩大学位供给'], 内容: ['长'.repeat(200)], 值: ['12345.6789'], 单位: ['万人次'] },
      60,
    );
    expect([figure, unit]).toEqual([10, 6]);
    expect(text).toBeGreaterThan(30);
    expect(name! + text! + figure! + unit!).toBeLessThanOrEqual(60);
  });

  it('leaves room to write in below a header where all cells are empty', () => {
    expect(widthsOf({ 牵头领导: ['', ''], 内容: ['长'.repeat(200)] }, 40)[0]).toBe(8);
  });

  it('shares the room evenly between texts of the same length', () => {
    const [a, b] = widthsOf({ a: ['长'.repeat(100)], b: ['文'.repeat(100)] }, 50);
    expect(a! + b!).toBe(50);
    expect(Math.abs(a! - b!)).toBeLessThanOrEqual(1);
  });
});
