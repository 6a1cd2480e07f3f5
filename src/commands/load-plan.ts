// A plan for the commands that work on plans: read from a document, or from the JSON that `plan extract` wrote.
import type { Document } from '../document/document.js';
import { say } from '../messages/index.js';
import type { Message, Plan } from '../model/plan.js';
import type { OverrideNote } from '../review/index.js';
import { PlanError } from '../util/plan-error.js';
import { type Input, type InputOptions, readInput } from './input.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

export interface LoadOptions extends InputOptions {
  readonly language: Settings['language'];
  readonly quiet: Settings['quiet'];
  readonly from?: Plan['source']['format'] | undefined;
  readonly isolate?: boolean | undefined;
  /** Seconds. */
  readonly maxTime?: number | undefined;
  /** Bytes. */
  readonly maxMemory?: number | undefined;
  readonly maxInflate?: number | undefined;
  /** False not to use LibreOffice. */
  readonly office?: boolean | undefined;
  /** A file of what a person corrected (overrides.json). */
  readonly overrides?: string | undefined;
}

const SUPPORTED_VERSION = 1;

/** A plan, and the document that it was read from: null for the JSON of `plan extract`. */
export interface Loaded {
  readonly plan: Plan;
  readonly document: Document | null;
}

/** Reads a plan document, or the JSON of one. */
export async function loadPlan(path: string, options: LoadOptions, io: Io): Promise<Plan> {
  return (await loadPlanAndDocument(path, options, io)).plan;
}

/** Reads a plan document, or the JSON of one, and keeps the document. */
export async function loadPlanAndDocument(path: string, options: LoadOptions, io: Io): Promise<Loaded> {
  const input = await readInput(path, io, options);
  const loaded =
    options.from === undefined && isPlanJson(input.bytes)
      ? { plan: await parsePlan(input), document: null }
      : await extractDocument(input, options);
  return (await withOverrides(loaded, options, io)).loaded;
}

/** Extracts the plan of a document's bytes. */
export async function extractInput(input: Input, options: LoadOptions, io: Io): Promise<Plan> {
  return (await withOverrides(await extractDocument(input, options), options, io)).loaded.plan;
}

/** The plan as a person corrected it. What is taken over is in its messages; what is not is told as well. */
export async function withOverrides<T extends Loaded>(
  loaded: T,
  { overrides, language, quiet, maxBytes }: LoadOptions,
  io: Io,
): Promise<{ loaded: T; notes: readonly OverrideNote[] }> {
  if (overrides === undefined) return { loaded, notes: [] };
  const { readOverrides } = await import('../review/read-overrides.js');
  const { applyOverrides, isStale } = await import('../review/index.js');
  const { bytes, file } = await readInput(overrides, io, { maxBytes });
  const text = loaded.document?.text ?? null;
  const { plan, notes } = applyOverrides(loaded.plan, text, readOverrides(bytes, { file }), language);
  const messages = notes.map(({ level, code, params, span }): Message => {
    return { level, code, message: say(language, code, params), span };
  });
  for (const { code, message } of messages.filter(isStale)) {
    if (!quiet) io.stderr.write(`${say(language, 'warning-head', { code })}${message}\n`);
  }
  return { loaded: { ...loaded, plan: { ...plan, messages: [...plan.messages, ...messages] } }, notes };
}

async function extractDocument(input: Input, options: LoadOptions): Promise<Loaded> {
  const document = await readInputDocument(input, options);
  const { isActualsText } = await import('../score/actuals/recognise.js');
  if (isActualsText(document.text)) throw new PlanError('plan-is-actuals', { file: input.file });
  const { extractPlan } = await import('../extract/index.js');
  return { plan: extractPlan(document, { language: options.language }), document };
}

/** Reads a document's bytes. */
export async function readInputDocument(input: Input, options: LoadOptions) {
  const { maxTime, maxMemory, maxInflate } = options;
  const { readDocument } = await import('../readers/index.js');
  return readDocument(input.bytes, {
    file: input.file,
    ...(options.from === undefined ? {} : { format: options.from }),
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
    ...(options.isolate === undefined ? {} : { isolate: options.isolate }),
    ...(options.office === false ? { libreOffice: null } : {}),
    limits: {
      ...(maxTime === undefined ? {} : { maxTime }),
      ...(maxMemory === undefined ? {} : { maxMemory }),
      ...(maxInflate === undefined ? {} : { maxInflated: maxInflate, maxPart: maxInflate }),
    },
  });
}

/** True for bytes that begin, after a byte order mark and blanks, like a JSON object. */
export function isPlanJson(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*\{\s*(?:"|\}|$)/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** The plan that `plan extract` wrote as JSON; a PlanError where it is none. */
async function parsePlan({ bytes, file }: Input): Promise<Plan> {
  const text = new TextDecoder().decode(bytes).trim();
  const json = parseJson(text, file);
  if (isRecord(json.error)) throw new PlanError('plan-json-error', { file, reason: String(json.error.message ?? '') });
  const { version } = json;
  if (typeof version === 'number' && version > SUPPORTED_VERSION) {
    throw new PlanError('plan-version', { file, version, supported: SUPPORTED_VERSION });
  }
  const { planSchema } = await import('../model/plan.js');
  const checked = planSchema.safeParse(json);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const path = issue?.path.join('.') || '/';
  throw new PlanError('plan-invalid', { file, path, reason: issue?.message ?? '' });
}

function parseJson(text: string, file: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1 && lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}'))) {
      throw new PlanError('plan-json-several', { file, count: lines.length });
    }
    throw new PlanError('plan-json-invalid', { file, reason: (error as Error).message }, { cause: error });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
