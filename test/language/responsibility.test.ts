import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks, readMark } from '../../src/language/zh/responsibility.js';
import { isUnit, splitUnits } from '../../src/language/zh/units.js';
import { processorTime } from '../processor-time.js';

interface Phrase {
  readonly text: string;
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  /** Units without a role. */
  readonly units?: readonly string[];
  readonly firstLeads?: boolean;
  readonly deadline?: string;
}

const PHRASES: readonly Phrase[] = [
  { text: '改善环境。（责任单位：市教育局、市财政局）', units: ['市教育局', '市财政局'] },
  { text: '改善环境。（责任单位:市教育局)', units: ['市教育局'] },
  { text: '改善环境。〔责任单位：市委办（市档案局）、市残联〕', units: ['市委办（市档案局）', '市残联'] },
  { text: '改善环境。【责任单位：市卫健委】', units: ['市卫健委'] },
  { text: '改善环境。[责任部门：市卫健委、市医保局]', units: ['市卫健委', '市医保局'] },
  { text: '改善环境（责任单位：市卫健委）。', units: ['市卫健委'] },
  {
    text: '改善环境。（牵头单位：市教育局，配合单位：市财政局、各区、县级市政府）',
    lead: ['市教育局'],
    support: ['市财政局', '各区、县级市政府'],
  },
  {
    text: '改善环境。（牵头部门：市科委；配合部门：市教委、市财政局）',
    lead: ['市科委'],
    support: ['市教委', '市财政局'],
  },
  { text: '改善环境。（牵头单位：市科委；责任单位：市教委）', lead: ['市科委'], support: ['市教委'] },
  { text: '改善环境。（牵头单位：市科委、市教委）', lead: ['市科委', '市教委'] },
  { text: '改善环境。（牵头单位：市科委　配合单位：市教委）', lead: ['市科委'], support: ['市教委'] },
  { text: '改善环境。（主办单位：市科委，协办单位：市教委）', lead: ['市科委'], support: ['市教委'] },
  { text: '改善环境。（责任单位：市科委；配合单位：市教委）', lead: ['市科委'], support: ['市教委'] },
  { text: '改善环境。（责任单位：市科委（牵头）、市教委）', lead: ['市科委'], support: ['市教委'] },
  {
    text: '改善环境。（责任单位：市科委牵头，市教委、各区政府配合）',
    lead: ['市科委'],
    support: ['市教委', '各区政府'],
  },
  {
    text: '改善环境。（省教育厅牵头，省财政厅、省人力社保厅按职责分工负责）',
    lead: ['省教育厅'],
    support: ['省财政厅', '省人力社保厅'],
  },
  { text: '改善环境。（由市教育局牵头，市财政局配合）', lead: ['市教育局'], support: ['市财政局'] },
  { text: '改善环境。（教育部牵头，财政部等参与）', lead: ['教育部'], support: ['财政部'] },
  { text: '改善环境。（市教育局会同市财政局负责）', lead: ['市教育局'], support: ['市财政局'] },
  { text: '改善环境。（市教育局负责，市财政局配合）', lead: ['市教育局'], support: ['市财政局'] },
  { text: '改善环境。（海关总署、商务部等有关部门负责）', units: ['海关总署', '商务部'] },
  { text: '改善环境。（人力资源社会保障部等有关部门和单位负责）', units: ['人力资源社会保障部'] },
  { text: '改善环境。（发展改革委、科技部等按职责分工负责）', units: ['发展改革委', '科技部'] },
  {
    text: '改善环境。（人力资源社会保障部、财政部，各省级人民政府按职责分工负责）',
    units: ['人力资源社会保障部', '财政部', '各省级人民政府'],
  },
  {
    text: '改善环境。（各有关部门和单位，各省级人民政府按职责分工负责）',
    units: ['各有关部门和单位', '各省级人民政府'],
  },
  { text: '改善环境。（体育总局、北京冬奥组委负责）', units: ['体育总局', '北京冬奥组委'] },
  {
    text: '改善环境。（税务总局、财政部负责，排在第一位的部门为牵头部门，下同）',
    units: ['税务总局', '财政部'],
    firstLeads: true,
  },
  {
    text: '改善环境。（责任单位：省经信厅、省科技厅。列第一位的为牵头单位，下同）',
    units: ['省经信厅', '省科技厅'],
    firstLeads: true,
  },
  {
    text: '改善环境。（财政部、教育部负责。列第一位者为牵头单位，下同）',
    units: ['财政部', '教育部'],
    firstLeads: true,
  },
  {
    text: '改善环境。（责任单位：市科委、市教委，排名第一的为牵头单位）',
    units: ['市科委', '市教委'],
    firstLeads: true,
  },
  {
    text: '改善环境。（责任单位：市科委、市教委；第一个单位为牵头单位）',
    units: ['市科委', '市教委'],
    firstLeads: true,
  },
  { text: '改善环境。（各有关单位）', units: ['各有关单位'] },
  { text: '改善环境。（市教育局、市财政局）', units: ['市教育局', '市财政局'] },
  {
    text: '责任单位：市教育局、市财政局，各市、县（市、区）政府',
    units: ['市教育局', '市财政局', '各市、县（市、区）政府'],
  },
  { text: '牵头单位：市科委', lead: ['市科委'] },
  { text: '改善环境。责任单位：市教育局、市财政局。', units: ['市教育局', '市财政局'] },
  { text: '改善环境。（牵头部\n\n门：市交通委、市水务局）', lead: ['市交通委', '市水务局'] },
  { text: '改善环境。（责任单位：市交通委、市\n水务局）', units: ['市交通委', '市水务局'] },
  { text: '改善环境。（牵头单位：市科委）（配合单位：市教委）', lead: ['市科委'], support: ['市教委'] },
  {
    text: '改善环境。（责任单位：市水务局；完成时限：2025年12月底前）',
    units: ['市水务局'],
    deadline: '2025年12月底前',
  },
  { text: '改善环境。（责任领导：张三；责任单位：市水务局）', units: ['市水务局'] },
  // a clause that says when, beside those that say who
  {
    text: '改善环境。（市发展改革委牵头，市财政局、市教育局配合，2023年6月底前完成）',
    lead: ['市发展改革委'],
    support: ['市财政局', '市教育局'],
    deadline: '2023年6月底前完成',
  },
  {
    text: '改善环境。（市发展改革委、市财政局按职责分工负责；持续推进）',
    units: ['市发展改革委', '市财政局'],
    deadline: '持续推进',
  },
  { text: '改善环境。（市教育局负责，2023年完成）', units: ['市教育局'], deadline: '2023年完成' },
  { text: '改善环境。（市教育局、市财政局负责，长期坚持）', units: ['市教育局', '市财政局'], deadline: '长期坚持' },
  { text: '改善环境。（2023年底前完成，市教育局牵头）', lead: ['市教育局'], deadline: '2023年底前完成' },
  {
    text: '改善环境。（市教育局牵头，2024年一季度启动，年底前完成）',
    lead: ['市教育局'],
    deadline: '2024年一季度启动，年底前完成',
  },
  {
    text: '改善环境。（市教育局牵头，市财政局参与，2023年底前取得明显成效）',
    lead: ['市教育局'],
    support: ['市财政局'],
    deadline: '2023年底前取得明显成效',
  },
  { text: '改善环境。（责任单位：市教育局，2023年6月底前）', units: ['市教育局'], deadline: '2023年6月底前' },
  { text: '改善环境。（责任单位：市教育局；分阶段实施）', units: ['市教育局'], deadline: '分阶段实施' },
  { text: '改善环境。（市教育局牵头，全年推进）', lead: ['市教育局'], deadline: '全年推进' },
  // names parted by a blank, a line break or a verb
  { text: '改善环境。（责任单位:县发改局 县财政局）', units: ['县发改局', '县财政局'] },
  { text: '改善环境。（责任单位：县发改局\n县财政局）', units: ['县发改局', '县财政局'] },
  { text: '改善环境。（责任单位：县发改局 张三）', units: ['县发改局'] },
  { text: '改善环境。（责任单位：县人民政府 办公室、县委 组织部）', units: ['县人民政府办公室', '县委组织部'] },
  { text: '改善环境。（市教育局牵头、市财政局配合）', lead: ['市教育局'], support: ['市财政局'] },
  { text: '改善环境。（市教育局为主，市财政局协助）', lead: ['市教育局'], support: ['市财政局'] },
  { text: '改善环境。（以市教育局为主，各县区配合）', lead: ['市教育局'], support: ['各县区'] },
  { text: '改善环境。（市教育局牵头，会同市财政局、市民政局）', lead: ['市教育局'], support: ['市财政局', '市民政局'] },
  { text: '改善环境。（市教育局牵头，各县区实施，市财政局指导）', lead: ['市教育局'], support: ['各县区', '市财政局'] },
  // brackets within, and words without their colon
  { text: '改善环境。（县发改局、县财政局、各乡镇（街道））', units: ['县发改局', '县财政局', '各乡镇（街道）'] },
  { text: '改善环境。（县发改局、各县（市、区））', units: ['县发改局', '各县（市、区）'] },
  { text: '改善环境。（责任单位县发改局、县财政局）', units: ['县发改局', '县财政局'] },
  { text: '改善环境。（责任单位;县发改局、县财政局）', units: ['县发改局', '县财政局'] },
  {
    text: '改善环境。（牵头单位市发展改革委，配合单位市财政局）',
    lead: ['市发展改革委'],
    support: ['市财政局'],
  },
  { text: '改善环境。\n——责任单位：县发改局', units: ['县发改局'] },
  { text: '●责任单位：县发改局', units: ['县发改局'] },
  { text: '改善环境。\n【责任单位】县发改局、县财政局', units: ['县发改局', '县财政局'] },
  { text: '【牵头单位】县发改局【配合单位】县财政局', lead: ['县发改局'], support: ['县财政局'] },
  { text: '责任部门（单位）：县发改局、县财政局', units: ['县发改局', '县财政局'] },
  {
    text: '改善环境。（牵头：县发改局；配合：县财政局；时限：2024年底）',
    lead: ['县发改局'],
    support: ['县财政局'],
    deadline: '2024年底',
  },
  { text: '改善环境。（县级领导：王某某；责任单位：县发改局；责任人：李某）', units: ['县发改局'] },
  { text: '改善环境。（责任分工：县发改局牵头，县财政局配合）', lead: ['县发改局'], support: ['县财政局'] },
  { text: '改善环境。（完成时间：2024年6月底前，责任单位：县发改局）', units: ['县发改局'], deadline: '2024年6月底前' },
  { text: '改善环境。（责任单位：县发改局，各责任单位按职责分工落实）', units: ['县发改局', '各责任单位'] },
  { text: '改善环境。（县发改局、县财政局各司其职）', units: ['县发改局', '县财政局'] },
  { text: '改善环境。（第一责任单位：县发改局，其他责任单位：县财政局）', lead: ['县发改局'], support: ['县财政局'] },
  { text: '改善环境。（国家税务总局 临江市税务局、市财政局负责）', units: ['国家税务总局临江市税务局', '市财政局'] },
  { text: '改善环境。（各镇（街道、开发区）、县直有关单位）', units: ['各镇（街道、开发区）', '县直有关单位'] },
  {
    text: '改善环境。（市委办公室、市政府办公室、市发展改革委分别牵头）',
    lead: ['市委办公室', '市政府办公室', '市发展改革委'],
  },
];

const NO_MARKS = [
  '建设职业学校（含技工院校）',
  '以下简称专班。（以下简称市专班）',
  '由政府负责人牵头、相关部门共同参与的工作机制',
  '支持企业牵头组建联合体（包括高校、院所）。',
  '改善环境。（见附件1）',
  '总投资50亿元（其中市财政10亿元）。',
  '落实安全责任（主体责任、监管责任）。',
  '加强部门配合。',
  '（此件公开发布）',
  '',
];

describe('responsibility marks', () => {
  it.each(PHRASES)('$text', ({ text, lead = [], support = [], units = [], firstLeads = false, deadline = null }) => {
    const mark = readMark(text);
    expect(mark).not.toBeNull();
    expect(mark).toMatchObject({ lead, support, firstLeads, deadlineText: deadline });
    expect(mark!.responsible).toEqual(units.length > 0 ? units : [...lead, ...support]);
    expect(text.slice(mark!.start, mark!.end)).toBe(mark!.quote);
  });

  it.each(NO_MARKS)('none: %s', (text) => {
    expect(readMark(text)).toBeNull();
  });

  it('finds every mark of a paragraph', () => {
    const text = '改善环境。（市场监管总局负责）加强教育。（教育部负责）';
    expect(findMarks(text).map((mark) => mark.responsible)).toEqual([['市场监管总局'], ['教育部']]);
  });

  it('never throws, and its places hold its quotes', () => {
    const part = fc.constantFrom(
      '（',
      '）',
      '〔',
      '〕',
      '责任单位',
      '牵头',
      '：',
      '、',
      '，',
      '市教育局',
      '负责',
      '。',
      '等',
      '\n',
      '各市',
      '县',
      '完成时限',
      '会同',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const mark of findMarks(text)) expect(text.slice(mark.start, mark.end)).toBe(mark.quote);
        readMark(text);
      }),
    );
  });

  it('reads a long text with unbalanced brackets in time that grows with its length', () => {
    const took = processorTime(() => {
      findMarks('（责任单位：市教育局、'.repeat(4000));
      findMarks('责任单位：'.repeat(4000));
    });
    expect(took).toBeLessThan(2000);
  });
});

describe('lists of units', () => {
  it.each([
    ['市教育局、市财政局', ['市教育局', '市财政局']],
    ['市教育局和市财政局', ['市教育局', '市财政局']],
    ['文化和旅游部、工业和信息化部', ['文化和旅游部', '工业和信息化部']],
    ['市自然资源和规划局、市住房和城乡建设局', ['市自然资源和规划局', '市住房和城乡建设局']],
    ['各市、县〔市、区〕政府', ['各市、县〔市、区〕政府']],
    ['各市、县（市、区）人民政府', ['各市、县（市、区）人民政府']],
    ['各县（市、区）政府、各功能区管委会', ['各县（市、区）政府', '各功能区管委会']],
    ['各区、县级市政府', ['各区、县级市政府']],
    ['各乡镇、街道', ['各乡镇、街道']],
    ['各区、市城投集团', ['各区', '市城投集团']],
    ['市委宣传部、市委办（市档案局）', ['市委宣传部', '市委办（市档案局）']],
    ['市教育局等', ['市教育局']],
    ['市教育局等相关部门', ['市教育局']],
    ['市 教育局、市财\n政局', ['市教育局', '市财政局']],
    ['/', []],
    ['', []],
  ] as const)('%s', (text, units) => {
    expect(splitUnits(text)).toEqual(units);
  });

  it.each([
    '市教育局',
    '财政部',
    '各县（市、区）人民政府',
    '申康医院发展中心',
    '长三角区域合作办公室',
    '团市委',
    '各有关单位',
    '市中广有线',
  ])('a unit: %s', (name) => {
    expect(isUnit(name)).toBe(true);
  });

  it.each(['含技工院校', '改善环境', '2025年', '以下简称专班', '见附件1', '高质量发展'])('no unit: %s', (name) => {
    expect(isUnit(name)).toBe(false);
  });
});
