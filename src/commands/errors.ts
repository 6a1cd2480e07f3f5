// The one place where an error becomes words: what was found, where, and what to do.
import type { CommanderError } from 'commander';
import { hasSentence, type Language, say } from '../messages/index.js';
import { nearest } from '../util/nearest.js';
import { isPlanError } from '../util/plan-error.js';
import { printable } from '../util/text-width.js';
import type { Io } from './io.js';

/** What was typed, for errors of usage. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly commands: readonly string[];
}

const NO_LINE: CommandLine = { argv: [], commands: [] };
const MEANT_PATTERN = /\(Did you mean (?:one of )?(?<meant>[^?(]{1,200})\?\)/;
const QUOTED_PATTERN = /'(?<word>[^']*)'/;

/** Says what went wrong on standard error; returns the exit code. */
export async function reportError(
  error: unknown,
  language: Language,
  io: Io,
  line: CommandLine = NO_LINE,
): Promise<number> {
  if (isPlanError(error) && error.code === 'version') {
    const { toolVersion } = await import('./package-root.js');
    io.stdout.write(`${await toolVersion()}\n`);
    return 0;
  }
  const { code, message } = wordsOf(error, language, line);
  io.stderr.write(`${say(language, 'error-head', { code })}${message}\n`);
  if (!isPlanError(error) && code === 'unexpected' && io.env.PLAN_DEBUG) {
    io.stderr.write(`${(error as Error).stack}\n`);
  }
  return 2;
}

/** An error's code and sentence: what `error.code` and `error.message` of a failed document say. */
export function wordsOf(
  error: unknown,
  language: Language,
  line: CommandLine = NO_LINE,
): { code: string; message: string } {
  if (isPlanError(error)) {
    const known = hasSentence(error.code);
    return {
      code: error.code,
      message: printable(known ? say(language, error.code, error.params) : error.message),
    };
  }
  if (isCommanderError(error)) return usageWords(error, language, line);
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', message: say(language, 'unexpected', { message: printable(message) }) };
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('commander.');
}

const USAGE_CODES: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'usage-unknown-option',
  'commander.unknownCommand': 'usage-unknown-command',
  'commander.help': 'usage-unknown-command',
  'commander.missingArgument': 'usage-missing-argument',
  'commander.optionMissingArgument': 'usage-option-argument',
  'commander.excessArguments': 'usage-excess',
};

function usageWords(
  error: CommanderError,
  language: Language,
  { argv, commands }: CommandLine,
): { code: string; message: string } {
  const words = argv.slice(2).filter((word) => !word.startsWith('-'));
  const command = words[0] ?? '';
  const given = QUOTED_PATTERN.exec(error.message)?.groups?.word ?? words[1] ?? '';
  const meant =
    error.code === 'commander.help' ? nearest(given, commands) : MEANT_PATTERN.exec(error.message)?.groups?.meant;
  const code = USAGE_CODES[error.code];
  if (code === undefined) return { code: 'usage', message: error.message.replace(/^error: /, '') };
  // `plan some-file.txt`: the file's name stands where the command's should.
  if (code === 'usage-unknown-command' && /[./\\]/.test(given)) {
    return { code: 'usage-no-command', message: say(language, 'usage-no-command', { given }) };
  }
  const full = meant == null ? code : `${code}-nearest`;
  const params = { given, nearest: meant ?? '', command: code === 'usage-unknown-command' ? '' : ` ${command}` };
  return { code, message: printable(say(language, full, params)) };
}
