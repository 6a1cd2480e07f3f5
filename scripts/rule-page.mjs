// A rule's comment → what its page says, and the examples that are run as tests.

/** The first block comment of a rule's source: paragraphs (Chinese, then English), `@hit` and `@miss` examples; \n is a line break. */
export function readRuleComment(source) {
  const comment = /^\/\*\*\n(?<body>[\s\S]*?)\n \*\//m.exec(source)?.groups.body ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const examples = { hit: [], miss: [] };
  const prose = [];
  for (const line of lines) {
    const example = /^@(?<kind>hit|miss) (?<text>.+)$/.exec(line)?.groups;
    if (example === undefined) prose.push(line);
    else examples[example.kind].push(example.text.replaceAll('\\n', '\n'));
  }
  return { ...examples, prose: prose.join('\n').trim() };
}

const GROUP_NAMES = {
  claims: '结论与表格、前后文核对 · claims and cross-checks',
  targets: '目标值 · targets',
  unfinished: '未完成的文字 · unfinished text',
  names: '名称与单位 · names and units',
  structure: '结构与编号 · structure and numbering',
  words: '文字差错 · slips of the pen',
  scope: '口径与合计 · scope and sums',
  responsibility: '责任分工 · responsibility',
  review: '人工审核 · review',
};
const SEVERITY_NAMES = { error: '错误 error', warning: '警告 warning', info: '提示 info' };

/** The page of a rule (docs/rules/ID.md). */
export function rulePage(rule, source) {
  const { prose, hit, miss } = readRuleComment(source);
  const off = rule.isOff === true ? ' · 默认不用 off by default' : '';
  return [
    `# ${rule.id}`,
    `${SEVERITY_NAMES[rule.severity]} · ${GROUP_NAMES[rule.group]}${off}`,
    prose,
    ...(hit.length > 0 ? ['## 会指出的 Found', ...hit.map(block)] : []),
    ...(miss.length > 0 ? ['## 不会指出的 Not found', ...miss.map(block)] : []),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** The list of all rules (docs/rules/README.md). */
export function rulesIndex(rules) {
  const head = '| 规则 rule | 级别 severity | 类别 group |\n| --- | --- | --- |\n';
  const rows = rules.map(
    ({ id, severity, group, isOff }) =>
      `| [${id}](${id}.md) | ${SEVERITY_NAMES[severity]}${isOff === true ? '（默认不用 off）' : ''} | ${GROUP_NAMES[group]} |\n`,
  );
  return `# 检查规则 Rules of \`plan check\`\n\n每条规则一页，由规则文件的注释生成（scripts/write-rule-docs.mjs）。Made from the rules' comments.\n\n${head}${rows.join('')}`;
}

function block(text) {
  return `\`\`\`text\n${text}\n\`\`\``;
}
