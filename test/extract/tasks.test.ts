// Each folder of fixtures/extract/tasks is a way that plans write their tasks: input, and the tasks read from it by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import type { Plan, Task } from '../../src/model/plan.js';
import { readDocument } from '../../src/readers/index.js';

const FOLDER = 'fixtures/extract/tasks';

async function planOf(path: string): Promise<Plan> {
  return extractPlan(await readDocument(readFileSync(path), { file: path.split('/').at(-1)! }));
}

interface Expected extends Partial<Task> {
  /** What the task's text ends with. */
  readonly ends?: string;
}

describe.each(readdirSync(FOLDER))('tasks: %s', (name) => {
  const files = readdirSync(join(FOLDER, name));
  const input = files.find((file) => file.startsWith('input.'))!;
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected[];

  it('come out as they were read by hand', async () => {
    const { tasks } = await planOf(join(FOLDER, name, input));
    expect(tasks.map((task) => ({ number: task.number, title: task.title }))).toEqual(
      expected.map(({ number, title }) => ({ number, title })),
    );
    expected.forEach(({ ends, ...fields }, i) => {
      expect(tasks[i]).toMatchObject(fields);
      if (ends !== undefined) expect(tasks[i]!.text.endsWith(ends)).toBe(true);
    });
  });
});
