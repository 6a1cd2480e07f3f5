// The command tree as plain data: what the completion of shells, docs/cli.md and the man page are made of.
import type { Command, Option } from 'commander';
import { hasSentence, type Language, say } from '../messages/index.js';

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

export interface ProgramEntry extends CommandEntry {
  readonly commands: readonly CommandEntry[];
}

/** Arguments that are no files; all others are. */
const FREE_ARGUMENTS = new Set(['rule', 'text']);
const FILE_PLACEHOLDERS = new Set(['file', 'path']);

/** Describes a tree whose commands all have their options. Options of every command are with the program alone. */
export function describeProgram(program: Command, language: Language): ProgramEntry {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    ...describeCommand(program, language),
    value: names,
    options: optionsOf(program),
    commands: commands.map((command) => ({
      ...describeCommand(command, language),
      value: command.name() === 'help' ? names : argumentOf(command),
      options: optionsOf(command).filter(({ names: [first] }) => first !== '-h'),
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

function argumentOf(command: Command): Value {
  const [first] = command.registeredArguments;
  if (first === undefined) return [];
  return first.argChoices ?? (FREE_ARGUMENTS.has(first.name()) ? 'free' : 'file');
}

function optionsOf(command: Command): OptionEntry[] {
  const help = command.createHelp();
  return help.visibleOptions(command).map((option) => ({
    flags: option.flags,
    names: [option.short, option.long].filter((name) => name !== undefined),
    description: help.optionDescription(option),
    group: (option.helpGroupHeading ?? '').replace(/:$/, ''),
    ...valueTaken(option),
    isRepeatable: option.variadic,
  }));
}

function valueTaken(option: Option): Pick<OptionEntry, 'placeholder' | 'value'> {
  const word = /<(?<word>[^<>]+)>/.exec(option.flags)?.groups?.word;
  if (word === undefined) return { placeholder: null, value: [] };
  const placeholder = word.replace(/\.\.\.$/, '');
  return { placeholder, value: option.argChoices ?? (FILE_PLACEHOLDERS.has(placeholder) ? 'file' : 'free') };
}
