// Every attack ends within 10 s of processor time and 1 GB, with text or an error that has a code; nothing is written, nothing fetched.
// Each is a process of its own whose cost is measured there, so two run at a time.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attack } from './attack.js';
import { linkAttacks } from './link-attacks.js';
import { markupAttacks } from './markup-attacks.js';
import { pdfAttacks } from './pdf-attacks.js';
import { runAttack } from './run-attack.js';
import { textAttacks } from './text-attacks.js';
import { xmlAttacks } from './xml-attacks.js';
import { zipAttacks } from './zip-attacks.js';

const GIGABYTE = 1024 ** 3;
const figures: string[] = [];

async function judge(attack: Attack): Promise<void> {
  const { end, exitCode, stderr, seconds, memory, left } = await runAttack(attack);
  figures.push(`${attack.file}\t${end}\t${seconds.toFixed(1)} s\t${Math.round(memory / 1024 / 1024)} MB`);
  const expected = typeof attack.ends === 'string' ? [attack.ends] : attack.ends;
  expect([0, 2], stderr).toContain(exitCode);
  expect(end, stderr).not.toBe('unexpected');
  expect(expected, stderr).toContain(end);
  expect(seconds).toBeLessThan(10);
  expect(memory).toBeLessThan(GIGABYTE);
  expect(left).toEqual([]);
}

describe.each([
  ['archives', zipAttacks],
  ['XML of Office files', xmlAttacks],
  ['PDF', pdfAttacks],
  ['text and pages', textAttacks],
  ['lists, rows and characters', markupAttacks],
])('%s', (_, attacks) => {
  it.concurrent.each(attacks)('$name', (attack) => judge(attack));
});

describe('nothing is fetched', () => {
  let server: Server;
  const visits: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  it.concurrent.each(linkAttacks('').map(({ name }, i) => [name, i] as const))('%s', async (_, i) => {
    const attack = linkAttacks(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)[i]!;
    await judge(attack);
    expect(visits).toEqual([]);
  });
});

afterAll(() => {
  if (process.env.PLAN_FIGURES) process.stdout.write(`${figures.join('\n')}\n`);
});
