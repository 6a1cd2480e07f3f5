// A plan in which everything that a document can say tries to be something else: markup, script, a way out of an attribute, a formula,
// characters that turn the text around.
const SCRIPT = '<script>globalThis.hacked = true</script>';
const IMAGE = '"><img src=x onerror="globalThis.hacked=true">';
const QUOTE = `' onmouseover='globalThis.hacked=true' x='`;
const TURNED = '\u202egnirts\u202c\u2066\u200f';

export const HOSTILE_FILE = `${IMAGE}.md`;

export const HOSTILE_PLAN = `# 某市${SCRIPT}规划

规划期限为2021年至2025年。</script></style></title><svg onload="globalThis.hacked=true">

## 一、主要目标${IMAGE}

表1 主要指标${SCRIPT}

| 类别 | 序号 | 指标名称 | 单位 | 2020年基期值 | 2025年目标值 | 2025年完成情况 | 属性 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 教育${IMAGE} | 1 | 入园率${SCRIPT} | ${QUOTE}% | 90 | 95 | 92 | 约束性 |
| javascript:alert(1) | 2 | 增长${TURNED}率 | % | 5 | 6 | 7 | 预期性 |
| 教育 | =1+1 | [链接](javascript:alert(1)) | 个 | 5 | **${IMAGE} | 7 | 预期性 |

## 二、重点任务

1.推进${SCRIPT}建设。新建学校20所${IMAGE}，力争达到30%。（牵头单位：市${SCRIPT}局，配合单位：${IMAGE}）

2.推进${TURNED}建设。到2023年，新建公园10个。（责任单位：市${QUOTE}局）
`;

const SOURCE = `"${IMAGE.replaceAll('"', '""')}"`;

/** One row of an indicator of the plan, and one of none. */
export const HOSTILE_ACTUALS = `序号,指标,年份,实际值,来源
1,入园率${SCRIPT},2025,92,${SOURCE}
9,${SCRIPT},2025,3,${SOURCE}
`;
