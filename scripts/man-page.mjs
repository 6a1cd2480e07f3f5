// The man page from the command tree. It has no date: the same tree makes the same bytes.

/** The page in the macros of man(7). */
export function manPage(program, source) {
  const commands = program.commands.filter(({ name }) => name !== 'help');
  return [
    '.\\" written by scripts/write-cli-docs.mjs',
    `.TH PLAN 1 "" "${source}"`,
    '.SH NAME',
    'plan \\- read plan documents into typed data, score and check them',
    '.SH SYNOPSIS',
    `.B ${text(program.usage)}`,
    '.SH DESCRIPTION',
    text(program.description),
    '.SH COMMANDS',
    ...commands.flatMap(command),
    '.SH OPTIONS OF EVERY COMMAND',
    ...program.options.flatMap(item),
    ...program.chapters.flatMap(({ title, entries }) => [
      `.SH ${title.toUpperCase()}`,
      ...entries.flatMap(({ term, text: words }) => ['.TP', `.B ${text(term)}`, text(words)]),
    ]),
    '.SH EXAMPLES',
    ...example(program.examples),
    '',
  ].join('\n');
}

function command({ usage, description, options, examples }) {
  return [`.SS ${text(usage)}`, text(description), ...options.flatMap(item), '.PP', ...example(examples)];
}

const item = ({ flags, description }) => ['.TP', `.B ${text(flags)}`, text(description)];

/** Lines as they are typed; their heading says nothing here. */
const example = (lines) => ['.EX', ...lines.split('\n').slice(1).map(text), '.EE'];

/** No sign of a text is a request of roff: backslashes, hyphens that are typed, a dot or quote that begins a line. */
function text(words) {
  return words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq').replace(/^\./, '\\&.');
}
