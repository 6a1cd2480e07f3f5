// The check of a document as the command line and plan.config.json want it: which rules, what was published before, what may stay.
import { join } from 'node:path';
import type { EarlierPlan, CheckOptions as RuleOptions } from '../check/index.js';
import type { Document } from '../document/document.js';
import type { Suppression } from '../model/config.js';
import type { Finding } from '../model/findings.js';
import type { Plan } from '../model/plan.js';
import { checkRuleIds, type LoadedConfig } from './config.js';
import type { Io } from './io.js';
import { type LoadOptions, loadPlan } from './load-plan.js';

/** What the command line says of the rules. */
export interface RuleChoice {
  readonly against?: readonly string[] | undefined;
  /** Only these rules. */
  readonly rule?: readonly string[] | undefined;
  readonly off?: readonly string[] | undefined;
}

export interface ConfiguredCheck {
  readonly rules: RuleOptions;
  readonly suppressions: readonly Suppression[];
}

/** What is to be checked, the plans above read. Throws a PlanError for a rule that there is none of, and a plan that cannot be read. */
export async function configuredCheck(
  options: RuleChoice & LoadOptions,
  { config, folder }: LoadedConfig,
  io: Io,
): Promise<ConfiguredCheck> {
  const { RULES } = await import('../check/index.js');
  const known = RULES.map(({ id }) => id);
  const { rule, off = [] } = options;
  const { rules = {}, against = [], terms = [], suppress: suppressions = [] } = config.check ?? {};
  checkRuleIds([...(rule ?? []), ...off], known);
  checkRuleIds([...Object.keys(rules), ...suppressions.flatMap((one) => one.rule ?? [])], known);
  const earlier: EarlierPlan[] = [];
  for (const path of options.against ?? against.map((one) => join(folder, one))) {
    // A plan above is asked for by name or by the configuration: one that cannot be read is not passed over.
    const plan = await loadPlan(path, { ...options, from: undefined, overrides: undefined }, io);
    earlier.push({ file: plan.source.file, plan });
  }
  return {
    rules: {
      language: options.language,
      severities: { ...rules, ...Object.fromEntries(off.map((id) => [id, 'off' as const])) },
      ...(rule === undefined ? {} : { only: rule.filter((id) => !off.includes(id)) }),
      earlier,
      terms,
    },
    suppressions,
  };
}

/**
 * Checks a document.
 *
 * @param file The file as it was given, which suppressions may name.
 * @returns What is left, how many findings were suppressed, and by which of the suppressions (by index).
 */
export async function findingsOf(
  document: Document,
  plan: Plan,
  file: string,
  { rules, suppressions }: ConfiguredCheck,
): Promise<{ left: Finding[]; count: number; used: ReadonlySet<number> }> {
  const { checkPlan, suppress } = await import('../check/index.js');
  const lineOf = ({ span }: Finding) => lineAround(document.text, span?.start ?? 0, span?.end ?? 0);
  return suppress(checkPlan(document, plan, rules), suppressions, { file, lineOf });
}

/** The line or lines of the text that [start, end) stands in. */
function lineAround(text: string, start: number, end: number): string {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? undefined : to);
}
