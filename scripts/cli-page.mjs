// docs/cli.md and docs/cli.zh.md from the command tree.

/** The page: every command with its examples and options, the options of all, exit status, environment and files. */
export function cliPage(program) {
  const { words } = program;
  const commands = program.commands.filter(({ name }) => name !== 'help');
  return [
    `# ${words.title}`,
    '',
    '<!-- written by scripts/write-cli-docs.mjs -->',
    '',
    words.other,
    '',
    program.description,
    '',
    ...fenced(program.examples),
    ...commands.map(({ name, summary }) => `- [\`plan ${name}\`](#plan-${name}): ${plain(summary)}`),
    ...[words.options, ...program.chapters.map(({ title }) => title)].map(
      (title) => `- [${title}](#${anchorOf(title)})`,
    ),
    '',
    words.how,
    '',
    ...commands.flatMap(section),
    `## ${words.options}`,
    '',
    ...program.options.map(item),
    '',
    ...program.chapters.flatMap(chapter),
  ].join('\n');
}

function section({ name, usage, description, examples, options }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return [
    `## plan ${name}`,
    '',
    plain(description),
    '',
    ...fenced(`${usage}\n\n${examples}`),
    ...groups.flatMap((group) => [
      ...(group === '' ? [] : [`**${group}**`, '']),
      ...options.filter((option) => option.group === group).map(item),
      '',
    ]),
  ];
}

function chapter({ title, entries }) {
  return [`## ${title}`, '', ...entries.map(({ term, text }) => `- \`${term}\`: ${plain(text)}`), ''];
}

/** As GitHub makes them. */
const anchorOf = (title) => title.toLowerCase().replaceAll(' ', '-');

const item = ({ flags, description }) => `- \`${flags}\`: ${plain(description)}`;
const fenced = (text) => ['```text', text, '```', ''];

/** Signs that Markdown would take for marks. */
const plain = (text) => text.replace(/[<*`[\]]/g, (sign) => `\\${sign}`);
