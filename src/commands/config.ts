// plan.config.json: found in the working folder or a folder above it, or named by --config; read and validated.
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../model/config.js';
import { nearest } from '../util/nearest.js';
import { PlanError } from '../util/plan-error.js';
import { configError } from './config-issue.js';
import type { Io } from './io.js';

const CONFIG_NAME = 'plan.config.json';

export interface LoadedConfig {
  readonly config: Config;
  /** The path of the file, relative to the working folder; null where there is none. */
  readonly file: string | null;
  /** The folder that the paths in it are relative to. */
  readonly folder: string;
}

/**
 * The configuration: of the file that is named, else of the nearest plan.config.json from the working folder upwards, else empty.
 * `false` reads none. Throws a PlanError that says what is wrong in it.
 */
export async function loadConfig(named: string | false | undefined, io: Io): Promise<LoadedConfig> {
  const none = { config: {}, file: null, folder: io.cwd };
  if (named === false) return none;
  const place = named === undefined ? await findUpwards(io.cwd) : resolve(io.cwd, named);
  if (place === null) return none;
  const file = relative(io.cwd, place) || CONFIG_NAME;
  const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new PlanError('config-unreadable', { file, reason: error.code ?? error.message }, { cause: error });
  });
  return { config: await parseConfig(text, file), file, folder: dirname(place) };
}

async function findUpwards(from: string): Promise<string | null> {
  const { existsSync } = await import('node:fs');
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_NAME))) return join(folder, CONFIG_NAME);
    if (dirname(folder) === folder) return null;
  }
}

async function parseConfig(text: string, file: string): Promise<Config> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new PlanError('config-not-json', { file, reason: (error as Error).message }, { cause: error });
  }
  const { configKeys, configSchema } = await import('../model/config.js');
  const checked = configSchema.safeParse(json);
  if (checked.success) return checked.data;
  throw configError(checked.error.issues, json, file, configKeys);
}

/** Throws where an id is not one of the rules, with the nearest that is. */
export function checkRuleIds(ids: readonly string[], known: readonly string[]): void {
  const wrong = ids.find((id) => !known.includes(id));
  if (wrong === undefined) return;
  const meant = nearest(wrong, known);
  throw new PlanError(meant === null ? 'rule-unknown' : 'rule-unknown-nearest', { given: wrong, nearest: meant ?? '' });
}
