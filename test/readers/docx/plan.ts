// A small plan as Word writes one: numbers, levels and merged cells are markup, not text. And the same as plain text.
import { type DocxParts, instance, list, num, p, r, style, tbl, tc, tr } from './build.js';

const of = (id: string) => `<w:pStyle w:val="${id}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const GO_ON = '<w:vMerge/>';
const number = tc(p('', num(2)));

const header =
  tr(
    tc('类别', RESTART) +
      tc('序号', RESTART) +
      tc('指标名称', RESTART) +
      tc('目标值', '<w:gridSpan w:val="2"/>') +
      tc('属性', RESTART),
    '<w:tblHeader/>',
  ) + tr(tc('', GO_ON) + tc('', GO_ON) + tc('', GO_ON) + tc('2020年') + tc('2025年') + tc('', GO_ON), '<w:tblHeader/>');
const row = (group: string, name: string, from: string, to: string, kind: string) =>
  tr((group === '' ? tc('', GO_ON) : tc(group, RESTART)) + number + tc(name) + tc(from) + tc(to) + tc(kind));

const indicators = tbl(
  header +
    row('创新发展', '研发经费投入强度（%）', '2.1', '≥2.6', '预期性') +
    row('', '高新技术企业数（家）', '320', p(`${r('5')}${r('00')}`), '预期性') +
    row('绿色发展', '森林覆盖率（%）', '41.2', '43', '约束性') +
    row('', '单位地区生产总值能耗降低（%）', '—', '[13.5]', '约束性'),
  [1000, 700, 3000, 1200, 1200, 1000],
);

const task = (lead: string, rest: string) => p(r(lead, '<w:b/>') + rest, num(3));

export const PLAN_DOCX: DocxParts = {
  styles:
    style('a', 'Normal', '', '', ' w:default="1"') +
    style('1', 'heading 1', `<w:pPr>${num(1, 0)}<w:outlineLvl w:val="0"/></w:pPr>`, 'a') +
    style('2', 'heading 2', `<w:pPr>${num(1, 1)}<w:outlineLvl w:val="1"/></w:pPr>`, 'a'),
  numbering:
    list(1, [
      { text: '%1、', format: 'chineseCounting', more: '<w:pStyle w:val="1"/><w:suff w:val="nothing"/>' },
      { text: '（%2）', format: 'chineseCounting', more: '<w:pStyle w:val="2"/><w:suff w:val="nothing"/>' },
    ]) +
    list(2, [{ text: '%1' }]) +
    list(3, [{ text: '%1.', more: '<w:suff w:val="nothing"/>' }]) +
    instance(1, 1) +
    instance(2, 2) +
    instance(3, 3),
  footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="1">${p('口径以统计部门公布为准。')}</w:footnote>`,
  body: [
    p('临江市创新发展行动计划', '<w:jc w:val="center"/>'),
    p('（2021—2025年）', '<w:jc w:val="center"/>'),
    p('为推动创新发展，制定本计划。'),
    p('总体要求', of('1')),
    p('主要目标', of('2')),
    p(
      `${r('到')}${r('2025')}${r('年，研发经费投入强度达到2.')}<w:ins w:id="1">${r('6')}</w:ins><w:del w:id="2"><w:r><w:delText>8</w:delText></w:r></w:del>${r('%以上')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('，高新技术企业达到500家。')}`,
    ),
    p('表1 主要指标', '<w:jc w:val="center"/>'),
    indicators,
    p('注：[ ]内为五年累计数。'),
    p('重点任务', of('1')),
    p('增强创新能力', of('2')),
    task('建设创新平台。', r('新建省级以上创新平台10个。（责任单位：市科技局、市发展改革委）')),
    task('培育创新企业。', r('到2023年，培育专精特新企业100家以上。（责任单位：市工业和信息化局）')),
    tbl(tr(tc('专栏1 创新工程')) + tr(tc(p('1.平台工程。建设实验室5个。') + p('2.企业工程。培育领军企业20家。')))),
    p('推动绿色转型', of('2')),
    task('提升碳汇能力。', r('新增造林面积3万亩。（责任单位：市林业局）')),
    p('保障措施', of('1')),
    p('加强组织领导，压实各方责任。'),
  ].join(''),
};

export const PLAN_TEXT = `临江市创新发展行动计划
（2021—2025年）

为推动创新发展，制定本计划。

一、总体要求

（一）主要目标

到2025年，研发经费投入强度达到2.6%以上，高新技术企业达到500家。

表1 主要指标

<table>
<tr><th rowspan="2">类别</th><th rowspan="2">序号</th><th rowspan="2">指标名称</th><th colspan="2">目标值</th><th rowspan="2">属性</th></tr>
<tr><th>2020年</th><th>2025年</th></tr>
<tr><td rowspan="2">创新发展</td><td>1</td><td>研发经费投入强度（%）</td><td>2.1</td><td>≥2.6</td><td>预期性</td></tr>
<tr><td>2</td><td>高新技术企业数（家）</td><td>320</td><td>500</td><td>预期性</td></tr>
<tr><td rowspan="2">绿色发展</td><td>3</td><td>森林覆盖率（%）</td><td>41.2</td><td>43</td><td>约束性</td></tr>
<tr><td>4</td><td>单位地区生产总值能耗降低（%）</td><td>—</td><td>[13.5]</td><td>约束性</td></tr>
</table>

注：[ ]内为五年累计数。

二、重点任务

（一）增强创新能力

1.建设创新平台。新建省级以上创新平台10个。（责任单位：市科技局、市发展改革委）

2.培育创新企业。到2023年，培育专精特新企业100家以上。（责任单位：市工业和信息化局）

<table>
<tr><td>专栏1 创新工程</td></tr>
<tr><td>1.平台工程。建设实验室5个。<br>2.企业工程。培育领军企业20家。</td></tr>
</table>

（二）推动绿色转型

3.提升碳汇能力。新增造林面积3万亩。（责任单位：市林业局）

三、保障措施

加强组织领导，压实各方责任。
`;
