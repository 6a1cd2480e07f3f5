// The tasks of the founding documents, as read in them by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';

/** Chapter of 重点任务 → numbers of its tasks, and the units of its mark. */
const CHAPTERS: readonly (readonly [string, number, number, string])[] = [
  ['加快推进教育现代化工程', 1, 5, '市教育局、市发展改革委、市财政局、市残联'],
  ['积极提升就业创业服务水平', 6, 8, '市人力社保局、市民政局、市退役军人事务局、市残联'],
  [
    '不断健全基本社会保障体系',
    9,
    13,
    '市民政局、市人力社保局、市司法局、市医保局、市退役军人事务局、市财政局、市农业农村局、市卫健委、市残联',
  ],
  ['切实增强健康服务保障能力', 14, 16, '市卫健委、市发展改革委、市财政局、市农业农村局、市残联'],
  [
    '着力优化基本生活服务供给',
    17,
    20,
    '市经信局、市住建局、市交通运输局、市农业农村局、市人力社保局、市综合行政执法局、市大数据发展管理局、市邮政管理局',
  ],
  [
    '繁荣发展公共文化体育',
    21,
    23,
    '市委宣传部、市委办（市档案局）、市文化广电旅游局、市体育局、市残联、市水利局、市综合行政执法局',
  ],
  ['持续改善基本公共环境', 24, 25, '市生态环境局、市住建局、市水利局、市综合行政执法局'],
  [
    '全面保障基本公共安全',
    26,
    30,
    '市委政法委、市委网信办、市公安局、市卫健委、市应急管理局、市市场监管局、市大数据发展管理局、市气象局',
  ],
];

const TITLES: Readonly<Record<number, readonly [title: string, end: string]>> = {
  16: ['加强重点人群健康服务', '低收入农户家庭医生签约服务75%以上。'],
  17: ['提升住房保障水平', '开工建设人才住房30万平方米以上。'],
  18: ['深化美丽乡村建设', '安全生命防护工程1105公里。'],
  19: ['优化公共出行服务', '具备条件建制村客运班车通达率100%。'],
  20: ['推进数字惠民工程', '推动农产品上线。'],
  21: ['推动公共文化均衡发展', '提高国家标准档案馆创成率。'],
  22: ['打造“温州特殊艺术”品牌', '服务广大残疾人群体。'],
  23: ['加快体育事业发展', '全市新增体育场地面积100万平方米以上。'],
  24: ['不断改善水利生态环境', '强化水质监测预警和研判。'],
  25: ['加大污染治理力度', '建成高标准分类示范小区120个。'],
  26: ['保障食品药品安全', '巩固送药上山进岛便民服务点建设成效。'],
  27: ['提升应急管理服务能力', '创建覆盖率达到37%。'],
  28: ['强化安全生产监管', '事故调查抽查复核比率不低于50%。'],
  29: ['维护社会治安环境', '推动视频监控建设从传统安防应用向智能化应用发展。'],
  30: ['健全网络安全防御体系', '提升全市网络安全防范意识。'],
};

describe('the second founding document', async () => {
  const document = await readDocument(readFileSync('seeds/004_2bd20927046ed761.txt'), { file: 'plan.txt' });
  const { tasks, ...plan } = extractPlan(document);

  it('says who issued it, and when', () => {
    expect(plan.title).toBe('2020年温州市基本公共服务体系建设行动计划');
    expect(plan.issuer).toBe('温州市发展和改革委员会');
    expect(plan.issued).toBe('2020-04-26');
    expect(plan.documentNumber).toBeNull();
    expect(plan.period).toEqual({ from: 2020, to: 2020 });
  });

  it('has 30 tasks, each with the units of its chapter', () => {
    expect(tasks.map((task) => task.number)).toEqual([...Array(30).keys()].map((i) => String(i + 1)));
    for (const [chapter, from, to, units] of CHAPTERS) {
      for (const task of tasks.slice(from - 1, to)) {
        expect(task.section).toEqual(['重点任务', chapter]);
        expect(task.responsible).toEqual(units.split('、'));
        expect(task).toMatchObject({ responsibleFrom: 'chapter', lead: [], support: [] });
        expect(task.mark!.quote).toBe(`（责任单位：${units}）`);
        expect(document.text.slice(task.mark!.span.start, task.mark!.span.end)).toBe(task.mark!.quote);
      }
    }
  });

  it.each(Object.entries(TITLES))('task %s from its number to its end', (number, [title, end]) => {
    const task = tasks[Number(number) - 1]!;
    expect(task.title).toBe(title);
    expect(task.text.startsWith(`${number}.${title}。`)).toBe(true);
    expect(task.text.endsWith(end)).toBe(true);
    expect(document.text.slice(task.span.start, task.span.end)).toBe(task.text);
  });

  it('takes the deadlines that tasks state', () => {
    const stated = tasks
      .filter((task) => task.deadlineText !== null)
      .map((t) => [t.number, t.deadlineText, t.deadline]);
    expect(stated).toEqual([
      ['6', '全年', '2020'],
      ['7', '全年', '2020'],
      ['8', '6月底前', '2020-06-30'],
      ['17', '全年', '2020'],
      ['24', '全年', '2020'],
      ['27', '年底', '2020-12-31'],
      ['28', '6月底前', '2020-06-30'],
    ]);
  });

  it('keeps safeguards apart from tasks', () => {
    expect(plan.sections.slice(-4).map((section) => section.title)).toEqual([
      '保障措施',
      '加强组织领导',
      '强化要素保障',
      '完善督查机制',
    ]);
  });
});

describe('the first founding document', async () => {
  const document = await readDocument(readFileSync('seeds/000_7f78ab94924659f4.txt'), { file: 'plan.txt' });
  const { tasks, ...plan } = extractPlan(document);

  it('prints no title, issuer or date, and is for the years 2021 to 2025', () => {
    expect(plan).toMatchObject({
      title: null,
      issuer: null,
      issued: null,
      documentNumber: null,
      period: { from: 2021, to: 2025 },
    });
  });

  it('has the lead-sentence paragraphs of chapters 三 and 四 as its tasks', () => {
    const perSection = new Map<string, number>();
    for (const { section } of tasks)
      perSection.set(section.join(' / '), (perSection.get(section.join(' / ')) ?? 0) + 1);
    expect([...perSection.values()]).toEqual([3, 3, 4, 4, 6, 4, 4, 4, 5, 5, 4, 5]);
    expect([...new Set(tasks.map((task) => task.section[0]))]).toEqual(['实施路径', '重点领域']);
    expect(tasks[3]!.title).toBe('加强系统谋划，提升社会领域数字化能力');
    expect(tasks.every((task) => task.responsible.length === 0 && task.mark === null && task.number === null)).toBe(
      true,
    );
    expect(tasks.map((task) => task.title)).not.toContain('婴幼儿照护服务提升工程');
  });

  it('keeps its two chapters 四', () => {
    expect(plan.sections.filter((section) => section.level === 1).map((s) => `${s.label} ${s.title}`)).toEqual([
      '一 发展基础',
      '二 总体要求',
      '三 实施路径',
      '四 重点领域',
      '四 保障措施',
    ]);
  });
});
