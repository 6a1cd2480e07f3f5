// Where the package stands on this machine: for its version and for the founding documents.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../util/sha256.js';

/** The folder that holds package.json, above the source or above dist/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The version of this package. */
export async function toolVersion(): Promise<string> {
  return String(JSON.parse(await readFile(join(packageRoot(), 'package.json'), 'utf8')).version);
}

/** Tells one state of the toolkit from another: in a checkout the code changes while the version stays. */
export function toolFingerprint(): Promise<string> {
  fingerprint ??= readFile(fileURLToPath(import.meta.url)).then(
    async (code) => `${await toolVersion()} ${sha256(code)}`,
  );
  return fingerprint;
}

let fingerprint: Promise<string> | null = null;
