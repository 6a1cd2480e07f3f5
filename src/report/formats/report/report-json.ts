// The report as data: the plan, its scorecard and its findings in one object.
import type { ReportInput } from '../../report-input.js';

/** { version, plan, scorecard, findings }, ended by a line break. */
export async function reportJson({ plan, card, findings }: ReportInput): Promise<string> {
  return `${JSON.stringify({ version: 1, plan, scorecard: card, findings }, null, 2)}\n`;
}
