// Document + outline → the tasks of the running text. Tasks of tables come from the tables.

import type { Document } from '../../document/document.js';
import { spanAt } from '../../document/document.js';
import { trimPassage } from '../../document/passage.js';
import { findDeadlines, latestDeadline, readStatedDeadline } from '../../language/zh/dates.js';
import { withoutFootnoteMarks } from '../../language/zh/footnote-marks.js';
import { withFirstAsLead } from '../../language/zh/responsibility.js';
import { LEAD_RULE_PATTERN } from '../../language/zh/units.js';
import type { Task } from '../../model/plan.js';
import { minOf } from '../../util/extremes.js';
import type { Line, Outline } from '../outline.js';
import { inheritedMarks, inheritedTasks } from './chapters.js';
import { readDocumentMark } from './document-marks.js';
import {
  type Candidate,
  type Group,
  groupItems,
  groupTasks,
  hasChapterMarks,
  hasMarksOnLastOnly,
  plainTasks,
} from './groups.js';
import { joinAll, type Leaf, readLeaves } from './pieces.js';
import { numberOf, titleOf } from './titles.js';
import { leadSentenceTasks, selfLabelledTasks } from './unmarked.js';

interface TaskOptions {
  /** The year that a bare 6月底前 belongs to. */
  readonly year: number | null;
  /** The first year of the plan: an earlier date is no deadline (改造2000年底前建成的小区). */
  readonly earliest: number | null;
  /** True when a table of the document assigns tasks to units: then paragraphs without a mark are none. */
  readonly tableAssigns: boolean;
  /** In an English document only what is marked is a task: its numbered paragraphs are sections and steps. */
  readonly isEnglish?: boolean;
  /** Lines that belong to something else: the items of a 专栏 that has lost its frame. */
  readonly taken?: ReadonlySet<Line>;
}

/** The tasks of the running text in document order; their ids are given when those of the tables are known. */
export function extractTasks(document: Document, outline: Outline, options: TaskOptions): Task[] {
  const all = readLeaves(document, outline.lines, options.taken);
  const whole = readDocumentMark(all, outline);
  const covered = whole === null ? null : findTasks(whole.leaves, outline, options);
  const found =
    whole !== null && covered !== null && whole.covers(covered)
      ? covered.map((task): Candidate => (task.mark === null ? { ...task, mark: whole.mark, from: 'document' } : task))
      : findTasks(all, outline, options);
  const rule = leadRuleFrom(document, found);
  return found
    .map((candidate) => taskOf(document, outline, candidate, rule, options))
    .filter((task) => task.text !== '')
    .sort((a, b) => a.span.start - b.span.start);
}

function findTasks(leaves: readonly Leaf[], outline: Outline, options: TaskOptions): Candidate[] {
  const inherited = inheritedMarks(leaves);
  const grouped: (readonly [Leaf, readonly Group[]])[] = leaves.map((leaf) => [
    leaf,
    inherited.has(leaf) ? [] : groupItems(leaf),
  ]);
  const groups = grouped.flatMap(([, own]) => own);
  const chapterMarks = hasChapterMarks(groups);
  const lastOnly = hasMarksOnLastOnly(groups);
  const covers = new Set([...inherited.values()].map(({ mark }) => mark.start));
  const marked = grouped.flatMap(([leaf, own]) => {
    const fromChapter = inherited.get(leaf);
    if (fromChapter !== undefined) return inheritedTasks(leaf, fromChapter);
    return [
      // a heading whose mark has gone to the parts of its chapter is no task
      ...plainTasks(leaf).filter(({ mark }) => mark === null || !covers.has(mark.start)),
      ...own.flatMap((group) => groupTasks(group, chapterMarks, lastOnly)),
    ];
  });
  const labelled = options.isEnglish ? [] : selfLabelledTasks(leaves, marked);
  return marked.length + labelled.length === 0 && !options.tableAssigns && !options.isEnglish
    ? leadSentenceTasks(leaves, outline)
    : [...marked, ...labelled];
}

/** From which offset on the first unit of a mark leads (下同); Infinity where no such rule is laid down. */
function leadRuleFrom(document: Document, candidates: readonly Candidate[]): number {
  const inMark = candidates.flatMap(({ mark }) => (mark?.firstLeads ? [mark.start] : []));
  if (inMark.length > 0) return minOf(inMark);
  return LEAD_RULE_PATTERN.test(document.text) ? 0 : Number.POSITIVE_INFINITY;
}

function taskOf(document: Document, outline: Outline, candidate: Candidate, rule: number, options: TaskOptions): Task {
  const { year, earliest } = options;
  const { heading, pieces, from } = candidate;
  const mark =
    candidate.mark !== null && candidate.mark.start >= rule ? withFirstAsLead(candidate.mark) : candidate.mark;
  const first = heading ?? pieces[0]!.head;
  const head = heading === null ? [] : [heading.paragraph.passage];
  const passage = trimPassage(joinAll(document, [...head, ...pieces.map((piece) => piece.passage)]));
  const body = from === 'own' && mark !== null ? passage.text.replace(mark.quote, '') : passage.text;
  const stated = mark?.deadlineText ?? null;
  const latest =
    stated === null
      ? latestDeadline(findDeadlines(body, year).filter((d) => Number(d.date.slice(0, 4)) >= (earliest ?? 0)))
      : null;
  return {
    id: '',
    number: numberOf(first),
    title:
      heading === null
        ? titleOf(first, pieces[0]!.marks[0]?.start ?? Number.POSITIVE_INFINITY)
        : heading.title === null
          ? null
          : withoutFootnoteMarks(heading.title),
    section: outline.pathAround(first),
    text: passage.text,
    mark:
      mark === null
        ? null
        : { quote: document.text.slice(mark.start, mark.end), span: spanAt(document, mark.start, mark.end) },
    responsible: [...(mark?.responsible ?? [])],
    lead: [...(mark?.lead ?? [])],
    support: [...(mark?.support ?? [])],
    responsibleFrom: mark === null || mark.responsible.length === 0 ? null : from,
    deadline: stated === null ? (latest?.date ?? null) : readStatedDeadline(stated, year),
    deadlineText: stated ?? latest?.text ?? null,
    progress: null,
    commitments: [],
    span: spanAt(document, passage.start, passage.end),
  };
}
