// What LibreOffice is run with, seen by a program that takes its place.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { convertByLibreOffice } from '../../../src/readers/isolate/doc/libre-office.js';

describe.skipIf(process.platform === 'win32')('the program that converts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const convert = (script: string, maxTime: number) => {
    const program = join(folder, 'office');
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
    return convertByLibreOffice(new Uint8Array(1), {
      file: 'a.odt',
      from: 'odt',
      to: 'docx',
      maxTime,
      maxBytes: 99,
      program,
    });
  };

  it('has no more time of the processors than it has by the clock', async () => {
    const error = { code: 'office-not-converted', params: { file: 'a.odt', reason: '61' } };
    await expect(convert('ulimit -t >&2', 60.5)).rejects.toMatchObject(error);
  });

  it('is said to be out of time when it has used that up', async () => {
    await expect(convert('kill -XCPU $$', 60)).rejects.toMatchObject({ code: 'limit-time', params: { limit: 60 } });
  });

  it('is said to be out of time when it has used that up in a program of its own', async () => {
    await expect(convert("sh -c 'kill -XCPU $$'; exit $?", 60)).rejects.toMatchObject({ code: 'limit-time' });
  });

  it('is said to be out of time when it has burnt it, and is told so before it is killed', async () => {
    const burn = 'while :; do :; done';
    const limits = convert('ulimit -S -t >&2; ulimit -H -t >&2', 8);
    await expect(limits).rejects.toMatchObject({ params: { reason: '8\n13' } });
    await expect(convert(`ulimit -S -t 1; ${burn}`, 60)).rejects.toMatchObject({ code: 'limit-time' });
  });

  it('is said to be out of time when it says so and aborts, as LibreOffice does', async () => {
    const script = "printf '\\n\\nFatal exception: Signal 24\\nStack:\\n%0600d' 0 >&2; kill -ABRT $$";
    await expect(convert(script, 60)).rejects.toMatchObject({ code: 'limit-time' });
  });

  it('is not missed where there is none', async () => {
    const gone = {
      file: 'a.odt',
      from: 'odt',
      to: 'docx',
      maxTime: 9,
      maxBytes: 99,
      program: join(folder, 'gone'),
    } as const;
    expect(await convertByLibreOffice(new Uint8Array(1), gone)).toBe(null);
  });
});
