// `plan explain RULE`: the rule's page, as docs/rules has it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../messages/index.js';
import { checkRuleIds } from './config.js';
import type { Io } from './io.js';
import { packageRoot } from './package-root.js';
import type { Settings } from './settings.js';

export interface RulePageOptions extends Settings {
  /** A rule's id; without one, all rules are listed. */
  readonly rule?: string;
}

export async function runRulePage({ rule, language }: RulePageOptions, io: Io): Promise<number> {
  const { RULES } = await import('../check/index.js');
  if (rule === undefined) {
    io.stdout.write(`${say(language, 'rules-head', { count: RULES.length })}\n`);
    for (const { id, severity, group, isOff } of RULES) {
      const state = isOff === true ? say(language, 'rule-off-by-default') : '';
      io.stdout.write(`  ${id.padEnd(36)} ${severity.padEnd(8)} ${say(language, `rule-group-${group}`)}${state}\n`);
    }
    return 0;
  }
  checkRuleIds(
    [rule],
    RULES.map(({ id }) => id),
  );
  io.stdout.write(await readFile(join(packageRoot(), 'docs', 'rules', `${rule}.md`), 'utf8'));
  return 0;
}
