// The plan that every format says. Numbers of headings and items are automatic where a format can count.

/** A cell: its text, and how many rows and columns it covers. */
export const cell = (text, rows = 1, columns = 1) => ({ text, rows, columns });

export const plan = [
  { title: '云溪市“十四五”公共服务规划' },
  { heading: 1, label: '一、', text: '发展目标' },
  {
    text: '到2025年，全市新增公办幼儿园学位6000个，每千常住人口医疗卫生机构床位数达到6.5张，基本养老服务实现全覆盖。',
    footnote: '常住人口按第七次全国人口普查口径。',
  },
  { caption: '表1 “十四五”时期公共服务主要指标' },
  {
    header: 2,
    table: [
      [
        cell('类别', 2),
        cell('序号', 2),
        cell('指标', 2),
        cell('2020年基期值', 2),
        cell('目标值', 1, 2),
        cell('属性', 2),
      ],
      [cell('2023年'), cell('2025年')],
      ...[
        ['幼有所育', '1', '普惠性幼儿园覆盖率（%）', '85.2', '88', '≥90', '预期性'],
        [null, '2', '每千人口拥有3岁以下婴幼儿托位数（个）', '1.8', '3.2', '4.5', '预期性'],
        ['病有所医', '3', '每千常住人口医疗卫生机构床位数（张）', '5.1', '5.8', '6.5', '约束性'],
        [null, '4', '人均预期寿命（岁）', '78.3', '--', '79.5', '预期性'],
      ].map(([category, ...texts]) => [...(category ? [cell(category, 2)] : []), ...texts.map((text) => cell(text))]),
    ],
  },
  { heading: 1, label: '二、', text: '主要任务' },
  { heading: 2, label: '（一）', text: '扩大普惠性学前教育供给' },
  {
    text: '新建、改扩建公办幼儿园20所，新增学位6000个。到2023年，乡镇中心幼儿园实现全覆盖。（责任单位：市教育局、市财政局）',
  },
  { heading: 2, label: '（二）', text: '提升医疗卫生服务能力' },
  {
    text: '建设县域医共体5个，改造提升乡镇卫生院30所。（牵头单位：市卫生健康委；配合单位：市医保局、市财政局）',
    footnote: '含社区卫生服务中心。',
  },
  {
    box: '专栏1 公共服务重点项目',
    items: [
      { label: '1．', text: '云溪市妇幼保健院迁建项目，总投资3.2亿元。' },
      { label: '2．', text: '云溪市第二实验幼儿园，设置18个班。' },
    ],
  },
  { heading: 1, label: '三、', text: '保障措施' },
  { text: '各县（市、区）要加强组织领导，细化年度计划，每年开展1次评估。' },
];

/** The footnotes in order. */
export const footnotesOf = (blocks) => blocks.flatMap(({ footnote }) => footnote ?? []);

/** The rows of a table as a grid: at each place its cell, or null where one from above or from the left reaches. */
export function gridOf(rows) {
  const grid = rows.map(() => []);
  rows.forEach((cells, r) => {
    let c = 0;
    for (const each of cells) {
      while (grid[r][c] !== undefined) c++;
      for (let y = r; y < r + each.rows; y++)
        for (let x = c; x < c + each.columns; x++) grid[y][x] = y === r && x === c ? each : null;
    }
  });
  return grid;
}
