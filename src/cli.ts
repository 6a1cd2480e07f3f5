// The command tree and nothing else: what the commands are called, what they take, what their help says.
// Every action is imported when it is run, and only the command that is asked for gets its options: `plan --help` is to be cheap.
import { type Argument, Command, CommanderError, Help, Option } from 'commander';
import type { ProgramEntry } from './commands/command-tree.js';
import { type Io, processIo } from './commands/io.js';
import {
  choiceOption,
  countOf,
  failuresOf,
  listOf,
  methodOption,
  numberOf,
  policyOf,
  SCHEMA_NAMES,
  schemaNameOf,
  sizeOf,
  statusSetOf,
  thresholdsOf,
  yearsOf,
} from './commands/option-values.js';
import { languageOf, type Settings } from './commands/settings.js';
import { type Language, say } from './messages/index.js';
import { METHOD_NAMES, REPORT_FORMAT_NAMES } from './model/choices.js';
import { PlanError } from './util/plan-error.js';
import { displayWidth, wrapText } from './util/text-width.js';

/** Everything behind the tree; the build puts it into a file of its own. */
const commands = () => import('./commands/index.js');

const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'docx', 'doc', 'pdf', 'xlsx'];

/** Runs one command line; resolves to the exit code. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const language = askedLanguage(argv) ?? languageOf(io.env);
  let exitCode = 0;
  const program = commandTree(argv, language, io, async (run) => {
    exitCode = await run();
  });
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Without a command: the help, as if it had been asked for. (`plan help nonsense` ends here as well.)
    if (error instanceof CommanderError && error.code === 'commander.help' && !argv.includes('help')) {
      io.stdout.write(`${say(language, 'help-examples-plan')}\n\n${program.helpInformation()}`);
      return 0;
    }
    const { reportError } = await commands();
    return reportError(error, language, io, { argv, commands: program.commands.map((command) => command.name()) });
  }
}

/** What `--lang` says; read before the tree is built, because the tree's own words depend on it. */
function askedLanguage(argv: readonly string[]): Language | null {
  const at = argv.findIndex((word) => /^--lang(?:=|$)/.test(word));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && (value === 'zh' || value === 'en') ? value : null;
}

/** The whole tree as data, for completion and for the manual. */
export async function describeTree(language: Language): Promise<ProgramEntry> {
  const program = commandTree(null, language, processIo(), async () => {});
  return (await commands()).describeProgram(program, language);
}

/** `argv` is the command line; without one, every command gets its options. */
function commandTree(
  argv: readonly string[] | null,
  language: Language,
  io: Io,
  start: (run: () => Promise<number>) => Promise<void>,
): Command {
  const t = (code: string) => say(language, code);
  const choice = (flags: string, code: string, values: readonly string[]) =>
    choiceOption(language, flags, code, values);
  /** `from` is the format of the document; where a command looks through other documents it names those. */
  const input = (command: Command, documents?: string) =>
    command
      .optionsGroup('Input:')
      .addOption(
        documents === undefined
          ? choice('--from <format>', 'opt-from', DOCUMENT_FORMATS)
          : new Option('--from <file...>', t(documents)),
      )
      .option('--stdin-filename <name>', t('opt-stdin-filename'))
      .option('--max-bytes <size>', t('opt-max-bytes'), sizeOf('--max-bytes'))
      .option('--isolate', t('opt-isolate'))
      .option('--max-time <seconds>', t('opt-max-time'), numberOf('--max-time'))
      .option('--max-memory <size>', t('opt-max-memory'), sizeOf('--max-memory'))
      .option('--max-inflate <size>', t('opt-max-inflate'), sizeOf('--max-inflate'))
      .option('--no-office', t('opt-no-office'));
  /** The input of a command that works on one plan: its extraction may have been corrected. */
  const planInput = (command: Command) => input(command).option('--overrides <file>', t('opt-overrides'));
  const output = (command: Command, code: string) =>
    command.optionsGroup('Output:').option('-o, --output <path>', t(code));
  /** What a plan is scored with. */
  const scoring = (command: Command, table = 'opt-table') =>
    planInput(command)
      .optionsGroup('Scoring:')
      .option('-a, --actuals <file>', t('opt-actuals'))
      .option('--as-of <period>', t('opt-as-of'))
      .addOption(methodOption(language, METHOD_NAMES, io))
      .option('--params <file>', t('opt-params'))
      .option('--table <id>', t(table))
      .addOption(choice('--include <what>', 'opt-include', ['indicators', 'commitments', 'all']))
      .option('--aliases <file>', t('opt-aliases'))
      .option('--tolerance <number>', t('opt-tolerance'), numberOf('--tolerance'))
      .addOption(choice('--precision <how>', 'opt-precision', ['exact', 'target']))
      .option('--thresholds <list>', t('opt-thresholds'), thresholdsOf)
      .option('--include-slipping', t('opt-include-slipping'), false)
      .option('--status-set <name>', t('opt-status-set'), statusSetOf)
      .addOption(choice('--vintage <which>', 'opt-vintage', ['latest', 'as-published']))
      .option('--targets <file>', t('opt-targets'))
      .option('--region <name>', t('opt-region'))
      .option('--weights <file>', t('opt-weights'))
      .option('--policy <missing=…>', t('opt-policy'), policyOf)
      .option('--since <file>', t('opt-since'))
      .option('--allow-low-coverage', t('opt-allow-low-coverage'), false);
  const format = (command: Command, formats: readonly string[]) =>
    command.optionsGroup('Output:').addOption(choice('-f, --format <format>', 'opt-format', formats));
  /** What every command is told, and its own options. */
  const given = (command: Command) => ({ ...command.opts(), ...settingsOf(command, language) });

  const definitions: Readonly<Record<string, (command: Command) => Command>> = {
    'extract <file...>': (command) =>
      output(format(planInput(command), ['json', 'ndjson', 'csv', 'xlsx', 'table']), 'opt-output-extract')
        .addOption(choice('--kind <kind>', 'opt-kind', ['indicators', 'tasks', 'commitments']))
        .option('--rows <n>', t('opt-rows'), countOf('--rows'))
        .option('--max-failures <n>', t('opt-max-failures'), failuresOf)
        .action((files: string[]) =>
          start(async () => (await commands()).runExtract({ ...given(command), files }, io)),
        ),

    'score <plan>': (command) =>
      output(format(scoring(command), ['table', 'json', 'csv', 'md', 'html', 'xlsx', 'docx']), 'opt-output')
        .option('--path', t('opt-path'), false)
        .option('--explain <indicator>', t('opt-explain'), (word: string, all: string[] = []) => [...all, word])
        .addOption(choice('--fail-on <what>', 'opt-fail-on', ['lagging', 'binding', 'never']))
        .action((plan: string) => start(async () => (await commands()).runScore({ ...given(command), plan }, io))),

    'check <file...>': (command) =>
      output(
        format(
          planInput(command)
            .optionsGroup('Rules:')
            .option('--against <file...>', t('opt-against'))
            .option('--rule <ids>', t('opt-rule'), listOf)
            .option('--off <ids>', t('opt-off'), listOf)
            .option('--config <file>', t('opt-config'))
            .option('--no-config', t('opt-no-config'))
            .option('--baseline <file>', t('opt-baseline')),
          ['pretty', 'json', 'sarif', 'junit', 'github'],
        ),
        'opt-output',
      )
        .addOption(choice('--fail-on <severity>', 'opt-fail-on-severity', ['error', 'warning', 'info', 'never']))
        .action((files: string[]) => start(async () => (await commands()).runCheck({ ...given(command), files }, io))),

    'explain [rule]': (command) =>
      command.action((rule?: string) =>
        start(async () =>
          (await commands()).runRulePage({ ...settingsOf(command, language), ...(rule !== undefined && { rule }) }, io),
        ),
      ),

    'report [plan]': (command) =>
      output(format(scoring(command, 'opt-table-report'), REPORT_FORMAT_NAMES), 'opt-output-report')
        .option('--columns <list>', t('opt-columns'), listOf)
        .option('--unit-aliases <file>', t('opt-unit-aliases'))
        .optionsGroup('Rebuilding:')
        .option('--config <file>', t('opt-config'))
        .option('--check', t('opt-check-reports'), false)
        .option('--force', t('opt-force-reports'), false)
        .action((plan?: string) =>
          start(async () =>
            (await commands()).runReport({ ...given(command), ...(plan !== undefined && { plan }) }, io),
          ),
        ),

    'tasks <plan>': (command) =>
      output(format(planInput(command), ['table', 'csv', 'xlsx', 'json', 'plan']), 'opt-output-tasks')
        .addOption(choice('--by <what>', 'opt-by', ['unit', 'deadline', 'task']))
        .option('--unit-aliases <file>', t('opt-unit-aliases'))
        .option('--overlay <file>', t('opt-overlay'))
        .option('--force', t('opt-force'), false)
        .addOption(choice('--fail-on <what>', 'opt-fail-on-conflict', ['conflict', 'never']))
        .action((plan: string) => start(async () => (await commands()).runTasks({ ...given(command), plan }, io))),

    'review <plan>': (command) =>
      output(input(command).option('--overrides <file>', t('opt-overrides-review')), 'opt-output-review').action(
        (plan: string) => start(async () => (await commands()).runReview({ ...given(command), plan }, io)),
      ),

    'diff <a> <b>': (command) =>
      output(format(input(command), ['table', 'json', 'html']), 'opt-output-diff')
        .option('--aliases <file>', t('opt-aliases-diff'))
        .option('--unit-aliases <file>', t('opt-unit-aliases'))
        .addOption(choice('--fail-on <what>', 'opt-fail-on-changed', ['changed', 'never']))
        .action((a: string, b: string) =>
          start(async () => (await commands()).runDiff({ ...given(command), a, b }, io)),
        ),

    'match <plan> <actuals>': (command) =>
      output(format(planInput(command), ['table', 'csv', 'json']), 'opt-output-match')
        .option('--aliases <file>', t('opt-aliases'))
        .addOption(choice('--include <what>', 'opt-include', ['indicators', 'commitments', 'all']))
        .option('--force', t('opt-force'), false)
        .action((plan: string, actuals: string) =>
          start(async () => (await commands()).runMatch({ ...given(command), plan, actuals }, io)),
        ),

    'template <plan>': (command) =>
      output(planInput(command), 'opt-output-template')
        .option('--force', t('opt-force'), false)
        .option('--table <id>', t('opt-table-template'))
        .addOption(choice('--include <what>', 'opt-include', ['indicators', 'commitments', 'all']))
        .option('--year <years>', t('opt-years'), yearsOf)
        .addOption(choice('--every <part>', 'opt-every', ['year', 'half', 'quarter', 'month']))
        .action((plan: string, { year: years }: { year?: number[] }) =>
          start(async () => (await commands()).runTemplate({ ...given(command), plan, ...(years && { years }) }, io)),
        ),

    'fill <plan>': (command) =>
      output(format(input(command, 'opt-fill-from'), ['table', 'csv', 'json']), 'opt-output')
        .option('--overrides <file>', t('opt-overrides'))
        .option('--aliases <file>', t('opt-aliases'))
        .option('--force', t('opt-force'), false)
        .action((plan: string) => start(async () => (await commands()).runFill({ ...given(command), plan }, io))),

    'text <file>': (command) =>
      output(input(command), 'opt-output').action((file: string) =>
        start(async () => (await commands()).runText({ ...given(command), file }, io)),
      ),

    'quantities <text...>': (command) =>
      output(format(command, ['marks', 'json']), 'opt-output').action((words: string[]) =>
        start(async () => (await commands()).runQuantities({ ...given(command), words }, io)),
      ),

    'schema <name>': (command) =>
      output(oneOf(command, SCHEMA_NAMES), 'opt-output').action((name: string) =>
        start(async () => (await commands()).runSchema({ ...given(command), name: schemaNameOf(name) }, io)),
      ),

    'completion <shell>': (command) =>
      oneOf(command, ['bash', 'zsh', 'fish']).action((shell: string) =>
        start(async () => {
          const tree = await describeTree(language);
          return (await commands()).runCompletion({ ...settingsOf(command, language), shell, program: tree }, io);
        }),
      ),

    demo: (command) =>
      command.action(() => start(async () => (await commands()).runDemo(settingsOf(command, language), io))),
  };

  const program = programOf(language, io)
    .description(t('help-plan'))
    .usage(t('help-usage'))
    .addHelpText('before', `${t('help-examples-plan')}\n`)
    .helpOption('-h, --help', t('opt-help'))
    .helpCommand('help [command]', t('help-help'))
    .option('-V, --version', t('opt-version'))
    .addOption(choice('--lang <zh|en>', 'opt-lang', ['zh', 'en']))
    .addOption(choice('--color <when>', 'opt-color', ['auto', 'always', 'never']).default('auto'))
    .option('-q, --quiet', t('opt-quiet'), false)
    .on('option:version', () => {
      throw new PlanError('version');
    });
  for (const [signature, define] of Object.entries(definitions)) {
    const command = program.command(signature);
    const name = command.name();
    command.summary(t(`help-short-${name}`));
    if (argv !== null && !argv.includes(name)) continue;
    define(command)
      .description(t(`help-${name}`))
      .addHelpText('before', `${t(`help-examples-${name}`)}\n`);
  }
  return program;
}

/** Says what the argument may be; that it is one of them the action sees to, with a sentence of its own. */
function oneOf(command: Command, values: readonly string[]): Command {
  command.registeredArguments[0]!.choices(values).argParser((given: string) => given);
  return command;
}

function settingsOf(command: Command, language: Language): Settings {
  const { color, quiet } = command.optsWithGlobals<Settings>();
  return { color, quiet, language };
}

/** The program with the ways of its help: our streams, our words, Chinese characters two columns wide. */
function programOf(language: Language, io: Io): Command {
  const width = () => Math.min(io.stdout.columns ?? 80, 100);
  return new Command('plan')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: width,
      getErrHelpWidth: width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      boxWrap: (text, columns) => wrapText(text, columns).join('\n'),
      commandUsage: (command) =>
        Help.prototype.commandUsage.call(new Help(), command).replace('[options]', say(language, 'help-usage-options')),
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentText)].join(' '),
      formatHelp: (command, helper) => commandsFirst(Help.prototype.formatHelp.call(helper, command, helper), language),
      styleTitle: (title) => say(language, `help-title-${title.replace(/:$/, '').toLowerCase().replaceAll(' ', '-')}`),
      optionDescription: ({ description, argChoices }) =>
        argChoices && !description.includes(argChoices[0]!)
          ? `${description}${say(language, 'colon')}${argChoices.join(' | ')}`
          : description,
    });
}

/** <file...> for an argument that may be repeated, [plan] for one that may be left out. */
function argumentText(argument: Argument): string {
  const word = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${word}>` : `[${word}]`;
}

/** Commander lists options before commands; who asks for help wants the commands. */
function commandsFirst(help: string, language: Language): string {
  const options = help.indexOf(`\n${say(language, 'help-title-options')}\n`);
  const commands = help.indexOf(`\n${say(language, 'help-title-commands')}\n`);
  if (options < 0 || commands < options) return help;
  return help.slice(0, options) + help.slice(commands) + help.slice(options, commands);
}
