// docs/cli.md from the command tree.

/** The page: every command with its examples and options, then the options of all. */
export function cliPage(program) {
  const commands = program.commands.filter(({ name }) => name !== 'help');
  return [
    '# Command line',
    '',
    '<!-- written by scripts/write-cli-docs.mjs -->',
    '',
    program.description,
    '',
    ...fenced(program.examples),
    ...commands.map(({ name, summary }) => `- [\`plan ${name}\`](#plan-${name}): ${plain(summary)}`),
    '- [Options of every command](#options-of-every-command)',
    '',
    '`plan help COMMAND` prints the same in the terminal, in Chinese or English; `man plan` has it where the package is installed.',
    '',
    ...commands.flatMap(section),
    '## Options of every command',
    '',
    ...program.options.map(item),
    '',
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
      `**${group || 'Options'}**`,
      '',
      ...options.filter((option) => option.group === group).map(item),
      '',
    ]),
  ];
}

const item = ({ flags, description }) => `- \`${flags}\`: ${plain(description)}`;
const fenced = (text) => ['```text', text, '```', ''];

/** Signs that Markdown would take for marks. */
const plain = (text) => text.replace(/[<*`[\]]/g, (sign) => `\\${sign}`);
