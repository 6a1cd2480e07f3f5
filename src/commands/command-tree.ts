// The command tree as plain data: what the completion of shells, docs/cli.md and the man page are made of.
import type { Command, Option } from 'commander';
import { hasSentence, type Language, say } from '../messages/index.js';
import { OFFICE_TABLES, STATUS_SETS } from '../model/choices.js';

/** What may follow: one of some words, a file, or something that only the user knows. */
export type Value = readonly string[] | 'file' | 'free';

export interface OptionEntry {
  /** As the help has it: "-o, --output <path>". */
  readonly flags: string;
  /** "-o", "--output". */
  readonly names: readonly string[];
  readonly description: string;
  /** The heading it stands under, without a colon; empty where it has none. */
  readonly group: string;
  /** The word between the angles; null where the option takes no value. */
  readonly placeholder: string | null;
  readonly value: Value;
  readonly isRepeatable: boolean;
  /** True where several of the words may be given, with commas between them. */
  readonly isList: boolean;
}

export interface CommandEntry {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  /** Lines that can be typed, below a heading; empty where there are none. */
  readonly examples: string;
  /** What its arguments may be. */
  readonly value: Value;
  readonly options: readonly OptionEntry[];
}

/** A chapter of the manual that is not about one command. */
export interface Chapter {
  readonly title: string;
  readonly entries: readonly { readonly term: string; readonly text: string }[];
}

export interface ProgramEntry extends CommandEntry {
  readonly commands: readonly CommandEntry[];
  /** Exit status, environment, files. */
  readonly chapters: readonly Chapter[];
  /** What the manual says around all this, by key: title, other (language), how, options. */
  readonly words: Readonly<Record<'title' | 'other' | 'how' | 'options', string>>;
}

const CHAPTERS: Readonly<Record<string, readonly string[]>> = {
  exit: ['0', '1', '2', '3'],
  environment: [
    'LC_ALL, LC_MESSAGES, LANG',
    'LC_ALL, LC_CTYPE, LANG',
    'NO_COLOR',
    'FORCE_COLOR',
    'TERM',
    'PATH',
    'PLAN_DEBUG',
    'SOURCE_DATE_EPOCH',
  ],
  files: ['plan.config.json', '.plan.config.built.json'],
};

const POLICIES = ['missing=exclude', 'missing=zero'];
/** Words that an option may be given although it takes others as well: files, several words, tables of the plan. */
const KNOWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  'score --status-set': STATUS_SETS,
  'report --status-set': STATUS_SETS,
  'score --policy': POLICIES,
  'report --policy': POLICIES,
  'report --table': OFFICE_TABLES,
};
/** Options whose words are ids of rules, and may be several. */
const RULE_OPTIONS = new Set(['check --rule', 'check --off']);

/** Arguments that are no files; all others are. */
const FREE_ARGUMENTS = new Set(['text']);
const FILE_PLACEHOLDERS = new Set(['file', 'path']);

/** Describes a tree whose commands all have their options. Options of every command are with the program alone. */
export async function describeProgram(program: Command, language: Language): Promise<ProgramEntry> {
  const { RULES } = await import('../check/index.js');
  const rules = RULES.map(({ id }) => id);
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    ...describeCommand(program, language),
    value: names,
    options: optionsOf(program, rules),
    chapters: Object.entries(CHAPTERS).map(([id, terms]) => chapter(id, terms, language)),
    words: {
      title: say(language, 'manual-title'),
      other: say(language, 'manual-other'),
      how: say(language, 'manual-how'),
      options: say(language, 'manual-options'),
    },
    commands: commands.map((command) => ({
      ...describeCommand(command, language),
      value: command.name() === 'help' ? names : argumentOf(command, rules),
      options: optionsOf(command, rules).filter(({ names: [first] }) => first !== '-h'),
    })),
  };
}

function describeCommand(command: Command, language: Language): Omit<CommandEntry, 'value' | 'options'> {
  const help = command.createHelp();
  const examples = `help-examples-${command.name()}`;
  return {
    name: command.name(),
    usage: help.commandUsage(command),
    summary: help.subcommandDescription(command),
    description: command.description(),
    examples: hasSentence(examples) ? say(language, examples) : '',
  };
}

function chapter(id: string, terms: readonly string[], language: Language): Chapter {
  const entries = terms.map((term) => ({ term, text: say(language, `manual-${id}-${term}`) }));
  return { title: say(language, `manual-${id}`), entries };
}

function argumentOf(command: Command, rules: readonly string[]): Value {
  const [first] = command.registeredArguments;
  if (first === undefined) return [];
  if (first.name() === 'rule') return rules;
  return first.argChoices ?? (FREE_ARGUMENTS.has(first.name()) ? 'free' : 'file');
}

function optionsOf(command: Command, rules: readonly string[]): OptionEntry[] {
  const help = command.createHelp();
  return help.visibleOptions(command).map((option) => ({
    flags: option.flags,
    names: [option.short, option.long].filter((name) => name !== undefined),
    description: help.optionDescription(option),
    group: option.helpGroupHeading === undefined ? '' : help.styleTitle(option.helpGroupHeading).replace(/[:：]$/, ''),
    ...valueTaken(option, `${command.name()} ${option.long}`, rules),
    isRepeatable: option.variadic,
    isList: RULE_OPTIONS.has(`${command.name()} ${option.long}`),
  }));
}

function valueTaken(
  option: Option,
  name: string,
  rules: readonly string[],
): Pick<OptionEntry, 'placeholder' | 'value'> {
  const word = /<(?<word>[^<>]+)>/.exec(option.flags)?.groups?.word;
  if (word === undefined) return { placeholder: null, value: [] };
  const placeholder = word.replace(/\.\.\.$/, '');
  const words = option.argChoices ?? KNOWN_WORDS[name] ?? (RULE_OPTIONS.has(name) ? rules : null);
  return { placeholder, value: words ?? (FILE_PLACEHOLDERS.has(placeholder) ? 'file' : 'free') };
}
