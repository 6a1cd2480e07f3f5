// `plan completion SHELL`: a script that completes commands, options and their values, made from the command tree.
import { nearest } from '../util/nearest.js';
import { PlanError } from '../util/plan-error.js';
import type { CommandEntry, OptionEntry, ProgramEntry, Value } from './command-tree.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

export interface CompletionOptions extends Settings {
  readonly shell: string;
  readonly program: ProgramEntry;
}

const SHELLS: Readonly<Record<string, (program: ProgramEntry) => string>> = { bash, zsh, fish };

export async function runCompletion({ shell, program }: CompletionOptions, io: Io): Promise<number> {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (script === undefined) {
    const meant = nearest(shell, Object.keys(SHELLS));
    throw new PlanError(meant === null ? 'usage-choice' : 'usage-choice-nearest', {
      option: 'completion <shell>',
      given: shell,
      choices: Object.keys(SHELLS).join(', '),
      nearest: meant ?? '',
    });
  }
  io.stdout.write(script(program));
  return 0;
}

/** Where nothing is proposed the shell completes files; `_plan_nothing` is for what only the user knows. */
function bash(program: ProgramEntry): string {
  const names = program.commands.map(({ name }) => name);
  return `# bash completion of plan: source <(plan completion bash)
_plan_nothing() { compopt +o default 2>/dev/null; }

_plan() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= options= words= list= prefix= i
  # --option=value comes as three words
  if [[ $current == = ]]; then current=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join(' | ')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $command in
    '')
${bashCase(program, program.options)}
${program.commands.map((command) => `    ${command.name})\n${bashCase(command, [...command.options, ...program.options])}`).join('\n')}
  esac
  if [[ -z $words && $current == -* ]]; then words=$options; fi
  if [[ -n $words ]]; then
    _plan_nothing
    # of words with commas between them the last one is completed
    if [[ -n $list && $current == *,* ]]; then prefix=\${current%,*}, current=\${current##*,}; fi
    COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$current"))
  fi
}

complete -o default -F _plan plan
`;
}

function bashCase({ value }: CommandEntry, options: readonly OptionEntry[]): string {
  const taking = options.filter(({ placeholder }) => placeholder !== null);
  const after = (some: readonly OptionEntry[], action: string) =>
    some.length === 0 ? [] : [`        ${some.flatMap(({ names }) => names).join(' | ')}) ${action} ;;`];
  return [
    `      options='${options.flatMap(({ names }) => names).join(' ')}'`,
    '      case $before in',
    ...taking.flatMap((option) =>
      typeof option.value === 'string'
        ? []
        : after([option], `${option.isList ? 'list=1 ' : ''}words='${option.value.join(' ')}'`),
    ),
    ...after(
      taking.filter((option) => option.value === 'file'),
      'return',
    ),
    ...after(
      taking.filter((option) => option.value === 'free'),
      '_plan_nothing; return',
    ),
    // what comes instead of a file, where no option is being written
    ...(value === 'file' ? [] : [`        *) [[ $current == -* ]] || { ${bashArgument(value)}; } ;;`]),
    '      esac ;;',
  ].join('\n');
}

function bashArgument(value: Value): string {
  return value === 'free' || value.length === 0 ? '_plan_nothing' : `words='${(value as readonly string[]).join(' ')}'`;
}

/** Works from a folder of $fpath, and with source <(plan completion zsh). */
function zsh(program: ProgramEntry): string {
  const specs = (options: readonly OptionEntry[]) => options.flatMap(zshOption).map((spec) => `        ${spec} \\`);
  const commands = program.commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = program.commands.flatMap(({ name, value, options }) => [
    `      ${name}) _arguments -s \\`,
    ...specs([...options, ...program.options]),
    `        ${quoted(`*:${name === 'help' ? 'command' : 'argument'}:${zshAction(value)}`)} ;;`,
  ]);
  return `#compdef plan
# zsh completion of plan: source <(plan completion zsh), or as _plan in a folder of $fpath
_plan() {
  local context state state_descr line curcontext=$curcontext
  typeset -A opt_args
  local -a commands
  commands=(
${commands.join('\n')}
  )
  _arguments -C -s \\
${specs(program.options).join('\n')}
        '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest) case $line[1] in
${cases.join('\n')}
    esac ;;
  esac
}

if [[ $funcstack[1] == _plan ]]; then _plan "$@"; else compdef _plan plan; fi
`;
}

/** One specification for each name; those of one option exclude each other unless it may be repeated. */
function zshOption({ names, description, placeholder, value, isRepeatable, isList }: OptionEntry): string[] {
  const escaped = (text: string) => text.replace(/[\\[\]:]/g, (sign) => `\\${sign}`);
  const before = isRepeatable || isList ? '*' : `(${names.join(' ')})`;
  const after = placeholder === null ? '' : `:${escaped(placeholder)}:${isList ? zshList(value) : zshAction(value)}`;
  return names.map((name) => {
    const joined = placeholder !== null && name.startsWith('--') ? '=' : '';
    return quoted(`${before}${name}${joined}[${escaped(description)}]${after}`);
  });
}

function zshAction(value: Value): string {
  if (value === 'file') return '_files';
  return value === 'free' || value.length === 0 ? ' ' : `(${value.join(' ')})`;
}

/** Several words with commas between them. */
function zshList(value: Value): string {
  return typeof value === 'string' ? zshAction(value) : `_values -s , word ${value.join(' ')}`;
}

function fish(program: ProgramEntry): string {
  const line = (...words: readonly string[]) => ['complete -c plan', ...words].join(' ');
  const option = ({ names, description, placeholder, value }: OptionEntry, condition: readonly string[]) =>
    line(
      ...condition,
      ...names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)),
      ...(placeholder === null ? [] : value === 'file' ? ['-r -F'] : ['-x']),
      ...(typeof value === 'string' || value.length === 0 ? [] : [`-a '${value.join(' ')}'`]),
      `-d ${fishQuoted(description)}`,
    );
  const lines = program.commands.flatMap(({ name, summary, value, options }) => {
    const here = [`-n '__fish_seen_subcommand_from ${name}'`];
    return [
      line('-n __fish_use_subcommand', `-a ${name}`, `-d ${fishQuoted(summary)}`),
      ...(value === 'file' ? [line(...here, '-F')] : []),
      ...(typeof value === 'string' || value.length === 0 ? [] : [line(...here, `-a '${value.join(' ')}'`)]),
      ...options.map((each) => option(each, here)),
    ];
  });
  return [
    '# fish completion of plan: plan completion fish | source',
    line('-f'),
    ...program.options.map((each) => option(each, [])),
    ...lines,
    '',
  ].join('\n');
}

/** In single quotes, for bash and zsh. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
}
