/**
 * 文件里还有修订痕迹或批注（Word），或注释（PDF）。发布前应接受或拒绝全部修订，删除批注。
 *
 * Tracked changes or comments are left in a Word file, or annotations in a PDF. Accept or reject the changes and delete the comments before publishing.
 *
 * @miss 到2025年，建成街道服务中心12个，批注和修订意见已全部采纳，覆盖面不断扩大。
 */
import type { Rule } from '../../rule.js';

export const reviewMarks: Rule = {
  id: 'review-marks',
  group: 'unfinished',
  severity: 'warning',
  *find({ document, spanAt }) {
    for (const { code, params, at } of document.notes) {
      const said = SAID[code];
      if (said === undefined) continue;
      // A note without a place of its own is said at the top of its first page, or of the document.
      const page = Number.parseInt(String(params.pages ?? '1'), 10);
      const top = document.pageStarts[page - 1] ?? 0;
      yield { span: spanAt(at?.start ?? top, at?.end ?? top, at?.cell ?? null), code: said, params };
    }
  },
};

const SAID: Readonly<Record<string, string>> = {
  'docx-tracked-changes': 'review-marks-changes',
  'docx-comments': 'review-marks-comments',
  'pdf-annotations': 'review-marks-annotations',
};
