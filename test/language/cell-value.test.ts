import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellOptions, type CellReading, readCell, readCellParts } from '../../src/language/zh/cell-value.js';

/** A reading in one line: state or comparator, amount, unit, year, marks. */
function show(r: CellReading): string {
  if (r.state !== 'value') return [r.state, r.year, r.trend].filter((x) => x !== null).join(' ');
  const amount = r.upper === null ? `${r.value}` : `${r.value}–${r.upper}`;
  const marks = [
    r.unit,
    r.year,
    r.measure === 'change' && `change ${r.trend}`,
    r.hedged && 'hedged',
    r.cumulative && 'cumulative',
    r.estimated && 'estimated',
    r.isAverage && 'average',
    r.per && `per ${r.per}`,
    r.marks !== '' && `marks ${r.marks}`,
  ];
  return [r.comparator, amount, ...marks.filter((m) => typeof m === 'string' || typeof m === 'number')].join(' ');
}

const read = (text: string, options?: CellOptions) => readCell(text, options).map(show).join(' ; ');

const CELLS: Readonly<Record<string, readonly string[]>> = {
  blank: ['', ' ', '\u3000', '\n'],
  'not-applicable': ['/', '--', '—', '-', '——', '／', '\\', 'N/A', 'n.a.', '不适用', '暂无', '无'],
  placeholder: ['**', '＊＊', 'XX', '××', '**%', '…', '待定', '待统计', '[**]', '≥**'],
  text: [
    '全覆盖',
    '零发生',
    '完成省下达任务',
    '创成',
    'A级',
    '国内一流',
    '翻一番',
    '1:1.25',
    '前10名',
    '第3位',
    '三级甲等',
    '完成得5分，少1个扣1分',
    '3A',
    '5A级',
    'Ⅱ类及以上',
  ],
  'text increase': ['↑', '只增不减', '高于“十三五”时期平均', '逐年提高', '较上一年增加', '高于全国平均水平'],
  'text decrease': ['持续下降', '逐年降低', '低于全国平均水平'],
  'text maintain': ['不降低', '保持稳定', '不变', '维持'],
  'eq 99.9': ['99.9', '99.90', '９９．９', '99.9。', ' 99.9 ', '99\ue0019'],
  'eq 1234': ['1，234', '1,234', '１，２３４'],
  'eq 500 m³': ['500m³', '500 m³'],
  'eq 17.5 /10万': ['17.5/10万', '17.5／10万', '17.5 / 10万'],
  'le 12 /10万人': ['≤12/10万人', '不高于12/10万人'],
  'eq 15 人/10万人': ['15人/10万人'],
  'eq 5 个': ['4A级景区5个', '5个'],
  'eq 1234567.5': ['1,234,567.5', '1234567.5'],
  'eq -2.5': ['-2.5', '－2.5'],
  'ge 40': [
    '≥40',
    '≧40',
    '>=40',
    '40以上',
    '不低于40',
    '不少于40',
    '40及以上',
    '达到40以上',
    '40+',
    '40（含）以上',
    '至少40',
    '≥\n40',
  ],
  'gt 95': ['>95', '＞95', '﹥95', '超过95', '高于95', '突破95', '大于95'],
  'le 0.11': [
    '≤0.11',
    '≦0.11',
    '0.11以内',
    '0.11以下',
    '不超过0.11',
    '不高于0.11',
    '控制在0.11以内',
    '控制在0.11',
    '控制在0.11以下',
  ],
  'lt 4': ['<4', '＜4', '低于4', '少于4', '小于4'],
  'approx 5.5': ['5.5左右', '约5.5', '近5.5', '5.5上下'],
  'approx 5 %': ['5%左右', '约5％', '控制在5%左右'],
  'ge 7 %': ['7%以上', '不低于7%', '达到7％以上'],
  'range 2–3': ['2-3', '2～3', '2~3', '2—3', '2至3'],
  'range 1–2 所': ['1~2所', '1-2所', '1所-2所'],
  'range 70–75 %': ['70%～75%', '70-75%', '70%至75%'],
  'eq 1.35 %': ['1.35%', '1.35 %', '１．３５％', '达到1.35%'],
  'eq 25 cumulative': ['{25}', '[25]', '［25］', '〔25〕', '【25】', '[25 ]', '累计25', '｛25｝'],
  'ge 25 cumulative': ['[≥25]', '≥[25]', '[25]以上', '累计不少于25'],
  'eq 32 estimated': ['32（预估）', '32（预计）', '32(预计数)', '预计32'],
  'eq 23.2 marks *': ['23.2*', '23.2＊', '23.2 *'],
  'eq 97.7': ['97.7[1]', '97.7（注1）', '97.7（全市）'],
  'eq 95 2019': ['95（2019年）', '95(2019)'],
  'eq 15 % change decrease': [
    '下降15%',
    '降低15%',
    '减少了15%',
    '比2020年下降15%',
    '较2020年降低15%',
    '↓15%',
    '比“十三五”末下降15%',
  ],
  'ge 1 百分点 change increase': ['提高1个百分点以上', '增加1个百分点以上'],
  'range 1–3 百分点 change increase': ['每年增加1-3个百分点', '提高1～3个百分点'],
  'eq 6.5 % change increase average': ['年均增长6.5%'],
  'le 12 分钟': ['缩短至12分钟以内', '控制在12分钟内'],
  'eq 1.5 万元': ['从1.2万元提高到1.5万元', '达1.5万元', '1.5万元'],
  'eq 95 % 2035 hedged': ['力争2035年达到95%', '2035年力争达到95%'],
  'eq 30 % 2023': ['到2023年底达到30%', '2023年达到30%', '到2023年，达到30%', '2023年：30%'],
  'eq 4 名 2023 hedged per 每万常住人口': ['2023年力争每万常住人口达到4名'],
  'eq 3 万个 2025 cumulative': ['到2025年累计新增3万个'],
  'gt 3 类': ['支持签约模式的种类大于3类', '超过3类'],
  'eq 90 %': ['百分之九十', '九成', '90%'],
};

describe('a value cell', () => {
  for (const [reading, texts] of Object.entries(CELLS)) {
    for (const text of texts) it(`${JSON.stringify(text)} is ${reading}`, () => expect(read(text)).toBe(reading));
  }

  it('gives one reading a clause', () => {
    expect(read('较上一年增加。2023年达到80%，力争2035年达到95%。')).toBe(
      'text increase ; eq 80 % 2023 ; eq 95 % 2035 hedged',
    );
    expect(read('到2023年底达到30%，以后逐年增加。')).toBe('eq 30 % 2023 ; text increase');
    expect(read('每年增加1-3个百分点。2035年达到75%。')).toBe('range 1–3 百分点 change increase ; eq 75 % 2035');
    expect(read('2025年：60%\n2030年：80%')).toBe('eq 60 % 2025 ; eq 80 % 2030');
  });

  it('gives a hoped-for figure in a bracket a reading of its own', () => {
    for (const text of ['45（力争50）', '45(力争达到50)', '45、力争50', '45，力争50'])
      expect(read(text)).toBe('eq 45 ; eq 50 hedged');
    expect(read('>7、力争投入强度高于“十三五”时期实际')).toBe('gt 7');
  });

  it('says where a bracket holds another number', () => {
    expect(readCell('3名（其中镇街不少于2名）')[0]).toMatchObject({ value: 3, isUnread: true });
    for (const text of ['95（2019年）', '32（预估）', '25（5年累计）', '97.7（注1）'])
      expect(readCell(text)[0]?.isUnread, text).toBe(false);
  });

  it('takes the distance from a level that is not printed for no level', () => {
    for (const text of ['高于全省平均1个百分点', '高于GDP增速0.5个百分点'])
      expect(readCell(text)[0]).toMatchObject({ state: 'text', isUnread: true });
  });

  it('reads 万 in the unit of the indicator', () => {
    expect(read('1.2万', { unit: '人' })).toBe('eq 12000');
    expect(read('1.2万', { unit: '万人' })).toBe('eq 1.2');
    expect(read('1.2万人', { unit: '万人' })).toBe('eq 1.2 万人');
    expect(read('1.2万亿元')).toBe('eq 1.2 万亿元');
  });

  it('follows the legend', () => {
    expect(read('（60）')).toBe('eq 60');
    expect(read('（60）', { cumulativeBrackets: '(' })).toBe('eq 60 cumulative');
    expect(read('[60]', { plainBrackets: '[' })).toBe('eq 60');
  });

  it('says where it could not tell the value among numerals', () => {
    expect(readCell('建成5个中心和10个站点')[0]).toMatchObject({ state: 'text', isUnread: true });
  });

  it('splits a cell of several bare values', () => {
    expect(readCellParts('90、96、85')?.map(show)).toEqual(['eq 90', 'eq 96', 'eq 85']);
    expect(readCellParts('≥90%/96%')?.map(show)).toEqual(['ge 90 %', 'eq 96 %']);
    expect(readCellParts('90')).toBeNull();
    expect(readCellParts('城市90、农村80')).toBeNull();
  });

  const pieces = fc.constantFrom(
    '≥',
    '≤',
    '[',
    ']',
    '（',
    '）',
    '{',
    '}',
    '12',
    '3.5',
    '%',
    '万',
    '人',
    '。',
    '，',
    '\n',
    ' ',
    '2025年',
    '达到',
    '下降',
    '以上',
    '-',
    '~',
    '/',
    '*',
    '预估',
    '十四五',
    '、',
    ',',
  );
  const cells = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  );

  it('never throws, and its readings stand in the cell one after the other', () => {
    fc.assert(
      fc.property(cells, (text) => {
        let last = 0;
        for (const r of readCell(text)) {
          expect(r.start).toBeGreaterThanOrEqual(last);
          expect(r.end).toBeGreaterThanOrEqual(r.start);
          expect(r.end).toBeLessThanOrEqual(text.length);
          expect(r.state === 'value').toBe(r.value !== null);
          if (r.state === 'value')
            expect(text.slice(r.start, r.end)).toMatch(/[\d０-９一二三四五六七八九十百千万亿两零〇]/);
          last = r.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
