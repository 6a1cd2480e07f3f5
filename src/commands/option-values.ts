// What the values of options may be: one of a list, sizes, shares, years. A slip is answered with what was meant.
import { CommanderError, Option } from 'commander';
import { type Language, say } from '../messages/index.js';
import { STATUS_SETS } from '../model/choices.js';
import { nearest } from '../util/nearest.js';
import { PlanError } from '../util/plan-error.js';
import type { Io } from './io.js';

/** An option whose value is one of a list; a slip is answered with the nearest. */
export function choiceOption(language: Language, flags: string, code: string, values: readonly string[]): Option {
  return new Option(flags, say(language, code)).choices(values).argParser((given: string) => {
    if (values.includes(given)) return given;
    const meant = nearest(given, values);
    throw new PlanError(meant === null ? 'usage-choice' : 'usage-choice-nearest', {
      option: flags,
      given,
      choices: values.join(', '),
      nearest: meant ?? '',
    });
  });
}

/** `--method NAME`; `--method help` says what each of them does, and nothing is scored. */
export function methodOption(language: Language, names: readonly string[], io: Pick<Io, 'stdout'>): Option {
  const option = choiceOption(language, '--method <name>', 'opt-method', names);
  const read = option.parseArg!;
  return option.argParser((given: string, previous: unknown) => {
    if (given !== 'help') return read(given, previous);
    io.stdout.write(`${say(language, 'help-methods')}\n`);
    throw new CommanderError(0, 'plan.methods', '');
  });
}

/** "64MB", "500k", "1048576" in bytes. */
export function sizeOf(option: string): (given: string) => number {
  return (given) => readSize(option, given);
}

function readSize(option: string, given: string): number {
  const parts = /^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[kmg]?)i?b?$/i.exec(given)?.groups;
  if (parts === undefined) throw new PlanError('usage-size', { option, given });
  return Math.floor(Number(parts.number) * 1024 ** ' kmg'.indexOf((parts.unit || ' ').toLowerCase()));
}

/** "1.05,0.95,0.85": from where on a pace is ahead, on track, slipping. */
export function thresholdsOf(given: string): { ahead: number; onTrack: number; slipping: number } {
  const [ahead, onTrack, slipping, ...more] = given
    .split(/[,，]/)
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!(ahead! >= onTrack! && onTrack! >= slipping! && slipping! >= 0) || more.length > 0) {
    throw new PlanError('usage-thresholds', { given });
  }
  return { ahead: ahead!, onTrack: onTrack!, slipping: slipping! };
}

/** "2023" or "2023,2024". */
export function yearsOf(given: string): number[] {
  const years = given.split(/[,，、]/).map(Number);
  if (years.some((year) => !(Number.isInteger(year) && year >= 1900 && year <= 2200))) {
    throw new PlanError('usage-years', { given });
  }
  return years;
}

/** "3" → 3 failures; "10%" → 10 in a hundred. */
export function failuresOf(given: string): { count: number; share: boolean } {
  const parts = /^(?<count>\d+(?:\.\d+)?)(?<share>%)?$/.exec(given)?.groups;
  if (parts === undefined) throw new PlanError('usage-failures', { given });
  return { count: Number(parts.count), share: parts.share === '%' };
}

/** One of our vocabularies, or a path of a file: it has an ending or a folder. */
export function statusSetOf(given: string): string {
  if (STATUS_SETS.some((name) => name === given) || /[./\\]/.test(given)) return given;
  const meant = nearest(given, STATUS_SETS);
  throw new PlanError(meant === null ? 'usage-choice' : 'usage-choice-nearest', {
    option: '--status-set <name>',
    given,
    choices: [...STATUS_SETS, 'FILE.csv', 'FILE.json'].join(', '),
    nearest: meant ?? '',
  });
}

/** A number that is not negative. */
export function numberOf(option: string): (given: string) => number {
  return (given) => {
    const value = Number(given);
    if (given.trim() === '' || !(value >= 0)) throw new PlanError('usage-number', { option, given });
    return value;
  };
}

/** A whole number from 0 on. */
export function countOf(option: string): (given: string) => number {
  return (given) => {
    if (!/^\d{1,9}$/.test(given)) throw new PlanError('usage-count', { option, given });
    return Number(given);
  };
}

/** What `plan schema` prints. */
export const SCHEMA_NAMES: readonly string[] = [
  ...['plan', 'actuals', 'scorecard', 'findings', 'config', 'tasks', 'diff', 'overrides'],
  ...['csv-indicators', 'csv-tasks', 'csv-commitments', 'csv-scorecard', 'csv-path', 'csv-template'],
];

/** "a,b" and repeated options in one list. */
export function listOf(given: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...given
      .split(/[,，]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ];
}

/** The name of a schema. */
export function schemaNameOf(given: string): string {
  if (SCHEMA_NAMES.includes(given)) return given;
  const meant = nearest(given, SCHEMA_NAMES);
  throw new PlanError(meant === null ? 'usage-schema' : 'usage-schema-nearest', {
    given,
    choices: SCHEMA_NAMES.join(', '),
    nearest: meant ?? '',
  });
}

/** "missing=zero" or "missing=exclude". */
export function policyOf(given: string): 'exclude' | 'zero' {
  const value = /^missing=(?<value>exclude|zero)$/.exec(given.trim())?.groups?.value;
  if (value !== 'exclude' && value !== 'zero') throw new PlanError('usage-policy', { given });
  return value;
}
