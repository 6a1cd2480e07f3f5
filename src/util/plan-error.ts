// The error of a command that could not do its work: exit code 2, a code, and words from the message catalogue.

export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  /**
   * `code` is a key of the message catalogue: `say(language, code, params)` is the sentence that says what was found, where,
   * and what to do. `message` is for logs.
   */
  constructor(code: string, params: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(Object.keys(params).length === 0 ? code : `${code} ${JSON.stringify(params)}`, options);
    this.code = code;
    this.params = params;
  }
}

/** True for a PlanError, also one of another copy of this module: the command tree and the commands are bundles of their own. */
export function isPlanError(error: unknown): error is PlanError {
  return error instanceof Error && error.name === 'PlanError';
}
