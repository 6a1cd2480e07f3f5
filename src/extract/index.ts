// Document → Plan. Each step knows what the steps before it found; the order is the one you read.
import type { Document } from '../document/document.js';
import { isEnglishDocument } from '../language/en/detect.js';
import { type Language, toMessage } from '../messages/index.js';
import type { Plan, PlanTable, Task } from '../model/plan.js';
import { extractBoxes, unframedBoxLines } from './boxes/index.js';
import { englishPeriod, yearOfEnglishDocument } from './metadata/english.js';
import { extractMetadata, extractPeriod } from './metadata/index.js';
import { readOutline, withoutSections } from './outline.js';
import { extractRunningIndicators } from './running-indicators.js';
import { extractStatements, linkCommitments } from './statements/index.js';
import { extractTables } from './tables/index.js';
import { partJoinedTables } from './tables/joined-tables.js';
import { extractTasks } from './tasks/index.js';
import { hasUnitTable } from './tasks/unit-tables.js';

export interface ExtractOptions {
  /** The language of the messages; what is extracted stays in the document's own words. */
  readonly language?: Language;
}

/** Reads a plan out of a document. */
export function extractPlan(read: Document, { language = 'zh' }: ExtractOptions = {}): Plan {
  const document = partJoinedTables(read);
  const isEnglish = isEnglishDocument(document.text);
  const { titleBlocks, ...metadata } = extractMetadata(document, isEnglish);
  const draft = readOutline(document, titleBlocks);
  const period = isEnglish
    ? englishPeriod(document.text, metadata.title)
    : extractPeriod(document, draft, metadata.title);
  const year = period !== null && period.from === period.to ? period.to : null;
  const earliest = period?.from ?? yearOf(metadata.issued);
  const textTasks = extractTasks(document, draft, {
    year,
    earliest,
    tableAssigns: hasUnitTable(document),
    isEnglish,
    taken: unframedBoxLines(document, draft),
  });
  const outline = withoutSections(document, draft, new Set(textTasks.map((task) => task.span.start)));
  const { sectionOf, sectionPath } = outline;
  const tables = extractTables(document, { sectionOf, sectionPath, period });
  const boxes = extractBoxes(document, outline);
  const found = {
    tables: inOrder([...tables.value.tables, ...boxes.value.tables]),
    indicators: [...tables.value.indicators, ...extractRunningIndicators(document, outline, period?.to ?? null)],
    tasks: numbered([...textTasks, ...tables.value.tableTasks]),
    boxes: boxes.value.boxes,
  };
  const now = isEnglish ? yearOfEnglishDocument(document, metadata.issued, period) : null;
  const statements = extractStatements(document, {
    sectionPath,
    period,
    isEnglish,
    now,
    rowDeadlines: tables.value.rowDeadlines,
    ...found,
  });
  const { commitments, facts, claims } = statements.value;
  const notes = [...document.notes, ...tables.notes, ...boxes.notes, ...statements.notes];
  return {
    version: 1,
    source: document.source,
    ...metadata,
    period,
    sections: [...outline.sections],
    tables: found.tables,
    indicators: found.indicators,
    ...linkCommitments(found.tasks, found.boxes, commitments),
    commitments: [...commitments],
    facts: [...facts],
    claims: [...claims],
    messages: notes.map((note) => toMessage(document, note, language)),
  };
}

/** Tasks of the text and of tables in document order, with their ids a1, a2, …. */
function numbered(tasks: readonly Task[]): Task[] {
  return [...tasks].sort((a, b) => a.span.start - b.span.start).map((task, i) => ({ ...task, id: `a${i + 1}` }));
}

/** Tables in document order; those of kind other, which come from two sources, are counted anew. */
function inOrder(tables: readonly PlanTable[]): PlanTable[] {
  let others = 0;
  return [...tables]
    .sort((a, b) => a.span.start - b.span.start)
    .map((table) => (table.kind === 'other' ? { ...table, id: `o${++others}` } : table));
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
