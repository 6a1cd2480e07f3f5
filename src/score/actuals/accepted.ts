// 采纳: whether a person has accepted a row that the toolkit proposed.
import { fold } from '../../language/zh/fold.js';

export const ACCEPTED_HEADERS: ReadonlySet<string> = new Set(['采纳', '是否采纳', '采纳(是/否)', 'accept', 'accepted']);
const ACCEPTED_PATTERN = /^(?:是|采纳|同意|对|√|✓|✔|y|yes|true|1|x)$/i;

/** True for what a person writes into 采纳 to accept a row. */
export function isAccepted(cell: string): boolean {
  return ACCEPTED_PATTERN.test(fold(cell).trim());
}
