// What may be chosen by name, on the command line and in plan.config.json alike. Without zod: the command tree reads it at start.

/** The methods of scoring; the first is the default. */
export const METHOD_NAMES = ['timeline', 'final', 'statcan', 'eurostat', 'unsd', 'efficacy'] as const;

/** Our vocabularies of verdicts; others come from files. */
export const STATUS_SETS = ['national', 'progress', 'works'] as const;

/** The tables that an office hands in. */
export const OFFICE_TABLES = ['completion', 'midterm', 'tasks'] as const;
export type OfficeTableName = (typeof OFFICE_TABLES)[number];

/** What a report may be written as. */
export const REPORT_FORMAT_NAMES = ['csv', 'docx', 'html', 'json', 'md', 'xlsx'] as const;
export type ReportFormatName = (typeof REPORT_FORMAT_NAMES)[number];
