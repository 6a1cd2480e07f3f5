// The formats of `plan report`, each loaded when it is asked for. A new one adds itself here.
import type { ReportFormatName } from '../../../model/choices.js';
import type { ReportFormat } from '../../report-input.js';

export const REPORT_FORMATS: Readonly<Record<ReportFormatName, ReportFormat>> = {
  csv: async (input) => (await import('./report-csv.js')).reportCsv(input),
  docx: async (input) => (await import('./docx/index.js')).reportDocx(input),
  html: async (input) => (await import('./html/index.js')).reportHtml(input),
  json: async (input) => (await import('./report-json.js')).reportJson(input),
  md: async (input) => (await import('./report-md.js')).reportMarkdown(input),
  xlsx: async (input) => (await import('./report-xlsx.js')).reportXlsx(input),
};
