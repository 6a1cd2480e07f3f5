// Tasks without a responsibility mark: those that label themselves (【重点任务 3】), and in a plan without any marks the
// paragraphs of its task chapters that open with a short lead sentence.
import type { Line, Outline } from '../outline.js';
import { type Candidate, groupItems } from './groups.js';
import type { Leaf, Piece } from './pieces.js';
import { hasLeadSentence } from './titles.js';

const LONGEST_LEAD = 40;

const TASK_CHAPTER_PATTERN =
  /重点任务|主要任务|工作任务|重点领域|实施路径|主要举措|重点举措|工作举措|工作措施|主要措施|重点措施|重点工作|主要工作|工作重点|工作内容|主要内容|建设任务|发展任务|改革任务|行动任务|重点行动|重点工程|主要行动|专项行动|具体任务|具体措施|具体举措|政策措施|任务举措|任务措施|任务安排|发展重点|建设重点|建设内容|行动内容|主要方向|推进路径|重大任务|目标任务及措施|政府工作的?建议|年(?:的)?(?:政府)?(?:工作安排|工作任务|工作打算)$/;
const OTHER_CHAPTER_PATTERN =
  /总体要求|总体思路|总体部署|总体目标|总则|指导思想|基本原则|目标|(?:发展|现实|工作|实践|已有)基础|形势|现状|现实条件|回顾|背景|(?:发展|面临|内外部)环境|重要意义|重大意义|存在(?:的)?(?:主要)?问题|主要问题|挑战|机遇|保障(?:措施|机制|体系)?$|保障$|组织(?:领导|实施|保障|推进)|实施保障|附则|前言|引言|序言|展望|工作要求|实施步骤|(?:进度|时间)安排|监督检查|考核|(?:战略|功能|发展)定位|适用范围|名词|^附/;

/** Paragraphs and headings that call themselves tasks, beside those that have been found by their marks. */
export function selfLabelledTasks(leaves: readonly Leaf[], found: readonly Candidate[]): Candidate[] {
  const taken = new Set<Line>(
    found.flatMap((task) => [task.heading ?? task.pieces[0]!.head, ...task.pieces.map((piece) => piece.head)]),
  );
  const tasks: Candidate[] = [];
  for (const leaf of leaves) {
    const isTask = (line: Line | null): boolean => line?.label?.style === 'task' && !taken.has(line);
    if (isTask(leaf.heading) && !leaf.pieces.some((piece) => taken.has(piece.head))) {
      tasks.push({ heading: leaf.heading, pieces: leaf.pieces, mark: null, from: null });
      continue;
    }
    leaf.pieces.forEach((piece, i) => {
      if (!isTask(piece.head)) return;
      let end = i + 1;
      while (
        end < leaf.pieces.length &&
        leaf.pieces[end]!.head.label?.style !== 'task' &&
        !taken.has(leaf.pieces[end]!.head)
      )
        end++;
      tasks.push({ heading: null, pieces: leaf.pieces.slice(i, end), mark: null, from: null });
    });
  }
  return tasks.filter((task) => task.pieces.length > 0 || task.heading !== null);
}

/** True within 总体要求, 保障措施, 组织实施 and other chapters that hold no tasks. */
export function isOtherChapter(path: readonly string[]): boolean {
  return path.some((title) => OTHER_CHAPTER_PATTERN.test(title));
}

/** In a plan without any marks: the lead-sentence paragraphs and numbered paragraphs of its task chapters. */
export function leadSentenceTasks(leaves: readonly Leaf[], outline: Outline): Candidate[] {
  const pathOf = (leaf: Leaf): string[] => (leaf.heading === null ? [] : outline.sectionPath(leaf.heading.start));
  const isNamed = (path: readonly string[]) =>
    path.some((title) => TASK_CHAPTER_PATTERN.test(title) && !/^(?:保障|组织)/.test(title));
  const named = leaves.some((leaf) => isNamed(pathOf(leaf)));
  return leaves.flatMap((leaf) => {
    const path = pathOf(leaf);
    const isTaskChapter = named ? isNamed(path) : path.length > 0 && !isOtherChapter(path);
    return isTaskChapter ? leafTasks(leaf, named) : [];
  });
}

function leafTasks(leaf: Leaf, named: boolean): Candidate[] {
  const items = groupItems(leaf).flatMap((group) => group.items);
  const labelled = items.flatMap((item) => itemTasks(item.pieces));
  const within = new Set(items.flatMap((item) => item.pieces));
  const unlabelled = leaf.pieces.filter((piece) => piece.head.label === null && !within.has(piece));
  const leads = unlabelled.filter(
    (piece) => hasLeadSentence(piece.head, LONGEST_LEAD) && !/^[—-]{2}/.test(piece.head.text.trim()),
  );
  // one line in many that happens to begin with a short sentence is no task
  const plain = leads.length * 2 >= unlabelled.length ? leads.map((piece) => single([piece])) : [];
  const found = [...plain, ...labelled];
  if (found.length > 0 || !named || leaf.heading?.label == null || leaf.pieces.length === 0) return found;
  // 「（一）推进…」 with its text in the paragraph below
  return leaf.heading.rank > 4 ? [{ heading: leaf.heading, pieces: leaf.pieces, mark: null, from: null }] : [];
}

/** A numbered paragraph, or the numbered paragraphs within it when it is only their heading. */
function itemTasks(pieces: readonly Piece[]): Candidate[] {
  const deeper = pieces.slice(1).filter((piece) => piece.head.label !== null && piece.head.role === 'run-in');
  if (deeper.length >= 2) {
    return deeper.map((piece, i) => {
      const from = pieces.indexOf(piece);
      const next = deeper[i + 1];
      return single(pieces.slice(from, next === undefined ? pieces.length : pieces.indexOf(next)));
    });
  }
  const [first] = pieces;
  if (!/[\u3400-\u9fff]/.test(first?.head.text ?? '')) return [];
  return first !== undefined && (hasLeadSentence(first.head, LONGEST_LEAD) || first.head.text.trim().length >= 12)
    ? [single(pieces)]
    : [];
}

function single(pieces: readonly Piece[]): Candidate {
  return { heading: null, pieces, mark: null, from: null };
}
