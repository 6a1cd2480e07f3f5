// What is wrong in plan.config.json, as an error with a sentence of its own: which key, what stands there, what may stand there.
import type { z } from 'zod';
import { nearest } from '../util/nearest.js';
import { PlanError } from '../util/plan-error.js';

type Issue = z.core.$ZodIssue;

/** The kinds of value that have a name in the messages. */
const KINDS = new Set(['string', 'number', 'boolean', 'array', 'object']);

/**
 * The error for what is most likely meant of the issues that the schema raised.
 *
 * @param keysAt The keys that there may be at a path.
 */
export function configError(
  issues: readonly Issue[],
  json: unknown,
  file: string,
  keysAt: (path: readonly string[]) => readonly string[],
): PlanError {
  const issue = likeliest(issues, json);
  const where = placeInWords(issue.path);
  const path = issue.path.join('.') || '/';
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const meant = nearest(key, keysAt(issue.path.map(String)));
    const code = meant === null ? 'config-key-unknown' : 'config-key-unknown-nearest';
    return new PlanError(code, { ...where, file, given: [...issue.path, key].join('.'), nearest: meant ?? '' });
  }
  const given = valueAt(json, issue.path);
  if (issue.code === 'custom') {
    const { code, ...params } = issue.params as { code: string; choices?: string };
    return new PlanError(code, { ...where, file, path, given: String(given), ...params });
  }
  if (given === undefined) return new PlanError('config-missing', { ...where, file, path });
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = nearest(String(given), values);
    return new PlanError(meant === null ? 'config-choice' : 'config-choice-nearest', {
      ...{ ...where, file, path, given: JSON.stringify(given), choices: values.join(', '), nearest: meant ?? '' },
    });
  }
  if (issue.code === 'too_small' && issue.origin !== 'number' && issue.minimum === 1)
    return new PlanError('config-empty', { ...where, file, path });
  const kinds = kindsOf(issue);
  if (kinds.length > 0) {
    const [kind, other] = kinds;
    const params = { ...where, file, path, kind: `config-kind-${kind}`, other: `config-kind-${other}` };
    return new PlanError(other === undefined ? 'config-kind' : 'config-kind-either', params);
  }
  return new PlanError('config-invalid', { ...where, file, path, reason: issue.message });
}

/** Which report of the list a path is in, and which of its outputs: params for a sentence. People count from 1, paths from 0. */
export function placeInWords(path: readonly PropertyKey[]): Readonly<Record<string, string>> {
  const [list, report, key, output] = path;
  if (list !== 'reports' || report === undefined) return { where: 'config-where-top' };
  const nth = String(Number(report) + 1);
  if (key !== 'outputs' || output === undefined) return { where: 'config-where-report', nth };
  return { where: 'config-where-output', nth, output: String(Number(output) + 1) };
}

/** A key that there is none of explains why another is missing, so it comes first; of a choice of forms, the form that was begun. */
function likeliest(issues: readonly Issue[], json: unknown): Issue {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
  if (issue.code !== 'invalid_union' || valueAt(json, issue.path) === undefined) return issue;
  const begun = issue.errors.find(
    (errors) => !errors.some(({ code, path }) => code === 'invalid_type' && !path.length),
  );
  if (begun === undefined) return issue;
  const within = begun.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
  return likeliest(within, json);
}

/** What kinds of value an issue asks for; none where it is about something else. */
function kindsOf(issue: Issue): string[] {
  const issues = issue.code === 'invalid_union' ? issue.errors.flat() : [issue];
  return issues.flatMap((one) => (one.code === 'invalid_type' && KINDS.has(one.expected) ? [one.expected] : []));
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
