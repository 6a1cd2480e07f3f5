// fixtures/cli/<case>/*.golden: a command line, what it prints, its exit code. The folder holds the command's input.
// UPDATE_GOLDENS=1 writes them anew; read the difference before keeping it.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan, textOf } from './run.js';

const root = join(import.meta.dirname, '../../fixtures/cli');

describe.each(readdirSync(root))('%s', (name) => {
  const folder = join(root, name);
  const goldens = readdirSync(folder).filter((file) => file.endsWith('.golden'));
  it.each(goldens)('%s', async (file) => {
    const golden = textOf(folder, file);
    const command = /^\$ plan (?<args>.*)\n/.exec(golden)!.groups!.args!;
    const { code, stdout, stderr } = await plan(command.split(' '), { cwd: folder });
    const said = `$ plan ${command}\n${stdout}${stderr === '' ? '' : `--- stderr\n${stderr}`}--- exit ${code}\n`;
    if (process.env.UPDATE_GOLDENS) writeFileSync(join(folder, file), said);
    else expect(said).toBe(golden);
  });
});
