// Runs a command line in this process, with streams that remember what was written and a folder of its own.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli.js';
import type { Io, Sink } from '../../src/commands/io.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs `plan …args`. */
export async function plan(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written): Sink => ({
    write: (data) => {
      written[name] += typeof data === 'string' ? data : new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
    },
    isTTY: setting.isTTY ?? false,
    columns: setting.columns ?? null,
  });
  const io: Io = {
    cwd: setting.cwd ?? process.cwd(),
    env: setting.env ?? {},
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    readStdin: async () => Buffer.from(setting.stdin ?? ''),
  };
  const code = await main(['node', 'plan', ...args], io);
  return { code, ...written };
}

/** A new folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A file's text, its byte order mark kept. */
export function textOf(...path: string[]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(...path)));
}
