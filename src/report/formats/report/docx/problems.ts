// 存在问题及原因, 下一步措施: what lags, binding indicators first, then what is wrong in the document, one paragraph a kind of mistake.
import { clauseAround } from '../../../../check/clause-around.js';
import type { Finding } from '../../../../model/findings.js';
import { withUnit } from '../../../../score/explain/print.js';
import { type Block, paragraph } from '../../../docx/blocks.js';
import { formatBeside, formatGap } from '../../../numbers.js';
import type { OfficeJudged, OfficeModel } from '../office-model.js';
import { annexNumber } from './annexes.js';

/** How many places of one kind of mistake are quoted; the annex has all of them. */
const QUOTED = 3;

/** The lagging indicators, then the mistakes of the document. */
export function problemBlocks(model: OfficeModel): Block[] {
  const { t, input } = model;
  const rows = laggingRows(model);
  const findings = input.findings ?? [];
  return [
    ...(findings.length === 0 ? [] : [paragraph('subheading', t('office-part-lagging'))]),
    // Where nothing was judged, nothing is known of what lags.
    ...(rows.length === 0
      ? [paragraph('paragraph', t(model.rows.length === 0 ? 'office-nothing-judged' : 'office-nothing-lags'))]
      : []),
    ...rows.map(({ row, result }, i) =>
      paragraph(
        'paragraph',
        t('office-lagging', {
          number: i + 1,
          name: row.name,
          binding: row.binding ? t('office-binding') : '',
          target: row.target,
          actual: row.actual,
          gap:
            result.gap === null ? '' : t('office-gap-of', { gap: withUnit(row.gap, result.gapUnit, input.language) }),
          status: row.status,
        }),
      ),
    ),
    ...mistakeBlocks(model, findings),
  ];
}

/** What each lagging indicator needs by the year of its target, as far as the figures say it; the measures are the office's. */
export function nextBlocks(model: OfficeModel): Block[] {
  const { t, input } = model;
  const needs = laggingRows(model).flatMap(({ row, result }) => {
    const { requiredAnnualChange: change, target, baseline } = result;
    if (change === null || target?.year == null) return [];
    const rounded = Number(formatBeside(change, [target.value, baseline?.value]));
    const each = withUnit(formatGap(rounded, true), result.gapUnit, input.language);
    return [t('office-next-lagging', { name: row.name, year: target.year, change: each })];
  });
  return [...needs, t('office-to-fill-in')].map((text) => paragraph('paragraph', text));
}

function laggingRows({ rows, input: { card } }: OfficeModel): OfficeJudged[] {
  const lagging = new Set(card.lagging);
  return rows.filter(({ row }) => lagging.has(row.id) || row.tone === 'bad' || row.tone === 'warn');
}

/** The errors by their kind, and how many warnings and hints the annex lists beside them. */
function mistakeBlocks(model: OfficeModel, findings: readonly Finding[]): Block[] {
  const { t, input } = model;
  if (findings.length === 0) return [];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const rules = [...new Set(errors.map(({ rule }) => rule))];
  const kinds = rules
    .map((rule) => errors.filter((finding) => finding.rule === rule))
    .sort((a, b) => b.length - a.length);
  const others = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const [warnings, infos] = [others('warning'), others('info')];
  const annex = annexNumber('findings', model)!;
  const placeOf = ({ span }: Finding) =>
    span?.page != null
      ? t('office-place-page', { page: span.page })
      : span?.line != null
        ? t('office-place-line', { line: span.line })
        : '';
  const quoteOf = (finding: Finding) =>
    input.text === null || finding.span === null
      ? (finding.quote ?? '')
      : clauseAround(input.text, finding.span.start, finding.span.end);
  const texts = kinds.map((kind, i) => {
    const [first, ...more] = kind;
    const text = t('office-mistake', { number: i + 1, message: first!.message, place: placeOf(first!) });
    if (more.length === 0) return text;
    const quotes = more
      .slice(0, QUOTED - 1)
      .map((finding) => t('office-mistake-quote', { quote: quoteOf(finding), place: placeOf(finding) }));
    return text + t('office-mistake-more', { count: kind.length, quotes: quotes.join(t('office-listing')) });
  });
  return [
    paragraph('subheading', t('office-part-mistakes')),
    paragraph(
      'paragraph',
      errors.length === 0
        ? t('office-no-mistakes', { warnings, infos, annex })
        : t('office-mistakes', { count: errors.length, kinds: kinds.length, annex }),
    ),
    ...texts.map((text) => paragraph('paragraph', text)),
    ...(errors.length === 0 || warnings + infos === 0
      ? []
      : [paragraph('paragraph', t('office-mistakes-others', { warnings, infos, annex }))]),
  ];
}
