// English sentences: weights, roll-up, the ledger of targets, regions.
import type { Catalogue } from './index.js';

export const ledgerEn: Catalogue = {
  'opt-weights': 'Weights: a file of indicator (or category) and weight; equal without it',
  'opt-policy': 'Indicators without a value: missing=exclude leaves them out (default), missing=zero counts them as 0',
  'usage-policy': '--policy does not understand "{given}".\nWrite missing=exclude or missing=zero.',
  // weights
  'weights-header': '{file} lacks a header: 权重 (weight), and 指标 (indicator) or 类别 (category). Found: {found}.',
  'weights-value':
    '{file} has {count} rows whose weight is missing, negative or no number: {cells} (line, name, text).\nWrite weights as numbers that are not below 0.',
  'weights-all-zero': 'All weights in {file} are 0: there is nothing to weigh with.',
  'weights-twice': '{file}, line {row}: "{name}" was given a weight before.\nKeep one row.',
  'weights-unmatched':
    '{file} has {count} rows that fit no single indicator or category: {rows} (line, name).\nUse the names of the plan, ids (such as t1-6) or names of categories; a column 表 (table) tells same names apart.',
  'weights-missing': '{file} gives no weight for these {count}: {names}.\nAdd them; write 0 for what is not to count.',
  'weights-sum': 'The weights in {file} add up to {sum}, not to 1, 100 or 1000; each counts by its share of that sum.',
  'weights-outside': '{count} rows of {file} speak of indicators that are not scored here and were not used: {names}.',
  // roll-up
  semicolon: '; ',
  'score-policy':
    '{weights}; completion counts up to 100 %; {missing}, and coverage is given. Not the official figure, whose method is unpublished.',
  'score-weights-equal': 'Equal weights',
  'score-weights-indicator': 'Weighted by indicator after {file}',
  'score-weights-category': 'Weighted by category after {file}, equally within each',
  'score-weights-both': 'Weighted by category and indicator after {file}',
  'score-missing-exclude': 'indicators without data or not comparable are left out',
  'score-missing-zero': 'indicators that have a target and no completion (no data, not comparable) count as 0',
  'score-policy-otherwise-zero': ' (counted as 0: {value})',
  'score-policy-otherwise-exclude': ' (left out: {value})',
  'score-statement': '{total} indicators, {what}: judged over {rest}',
  'score-statement-discontinued': '{count} discontinued',
  'score-statement-replaced': '{count} replaced',
  'score-parts': '{total} indicators ({parts} of them parts of a row), {rows} by rows',
  'score-realisation-attributes': 'Of it: binding {binding}, expected {expected}',
  'score-weight-covered': '{share} of the weight covered',
  'score-algorithm': 'Method: {policy}{otherwise}',
  // ledger of targets
  'opt-targets': 'Ledger of targets: yearly, adjusted, discontinued, replaced (CSV, XLSX, or JSON)',
  'opt-region': 'Score this part of the region alone: its values against its targets in the ledger',
  'ledger-header':
    '{file} lacks a header: 指标 (indicator, or number, id), and 类型 (type) or 目标值 (target). Found: {found}.',
  'ledger-adjusted':
    'The target {from} was adjusted to {to} (document {reference}, approved by {authority}, in force from {effective}; line {row} of the ledger); the adjusted one is scored.',
  'ledger-regional-target':
    'The target of {region} is {to} (document {reference}, approved by {authority}, in force from {effective}; line {row} of the ledger).',
  'ledger-no-date': 'Line {row} of the ledger states no date of effect; it is taken to be in force. Please check.',
  'ledger-yearly': 'What is due by now follows the yearly targets of the ledger: {years}.',
  'ledger-judged-by-year':
    'There is no baseline; judged by the yearly target: {expected} due by now, {actual} reported.',
  'ledger-discontinued':
    '"{name}" is no longer surveyed (document {reference}, approved by {authority}, from {effective}; line {row} of the ledger) and leaves the total.',
  'ledger-replaced':
    '"{name}" of the plan was replaced by "{successor}" (document {reference}, approved by {authority}, from {effective}; line {row} of the ledger); "{successor}" is scored.',
  'ledger-replaced-by-row':
    '"{name}" was replaced by the plan\'s "{successor}" (document {reference}, approved by {authority}, from {effective}; line {row} of the ledger); that one is scored, and this one leaves the total.',
  'ledger-successor-without-target':
    'Line {row} of the ledger gives no target for "{successor}", which cannot be scored; the old indicator\'s target does not stand for it.',
  'ledger-no-regional-target': 'The ledger has no target of {region}; the target of the whole is not taken for it.',
  'ledger-type':
    'Line {row} of the ledger has an unknown type "{type}" and is not applied. Write 年度分解 (annual), 中期调整 (adjustment), 停止统计 (discontinued) or 替换为 (replaced by).',
  'ledger-no-reference': 'Line {row} of the ledger ({type}, target {target}) names no document and is not applied.',
  'ledger-date':
    'Line {row} of the ledger has an unreadable date of effect "{effective}" and is not applied. Write 2023-07-01.',
  'ledger-not-yet':
    'Line {row} of the ledger ({type}, target {target}) is not in force yet ({effective}) and is not applied.',
  'ledger-no-year': 'Line {row} of the ledger ({type}, target {target}) states no year and is not applied.',
  'ledger-no-target': 'The target "{target}" in line {row} of the ledger ({type}) is no number and is not applied.',
  'ledger-no-successor':
    'Line {row} of the ledger ({type}) does not say which indicator takes the place and is not applied. Add a column 替换指标 (successor), or write "replaced by: NAME".',
  'ledger-year-outside': 'Line {row} of the ledger ({type}, {year}) is later than the target year and is not applied.',
  'ledger-annual-differs':
    'The target {target} in line {row} of the ledger ({type}, {year}) differs from the target of that year and is not applied; if the target was changed, write an adjustment (中期调整) with its document.',
  'ledger-annual-basis':
    'Line {row} of the ledger ({type}, {year}, target {target}) does not show whether it counts one year or from the start, and is not applied. Add a column 数据类型 with 当年值 (annual) or 累计值 (running).',
  'ledger-conflict':
    'Line {row} of the ledger ({type}, target {target}) contradicts another one that came into force at the same time; neither is applied.',
  'ledger-superseded': 'Line {row} of the ledger ({type}, target {target}) was superseded by a later one.',
  'ledger-unit':
    'The unit "{unit}" in line {row} of the ledger contradicts that of the indicator; the line is not applied.',
  'ledger-other-region': 'Line {row} of the ledger is a target of {region}, which is not what is scored.',
  'ledger-not-for-region': 'Line {row} of the ledger is a target of the whole, not of this part.',
  'reason-discontinued': 'no longer surveyed',
  'reason-replaced': 'replaced by another indicator of the plan',
  'score-targets-listed': 'Rows of the ledger that were not applied: {count}',
  'score-original-target': '{target} (was {original})',
  // regions
  'score-region':
    'Only {region}: {count} indicators have a target or a value of it; the other {rest} have none and are left out.',
  'score-region-of': 'region: {region}',
  'score-unknown-region': 'Neither the ledger nor the actual values know the region "{given}".\nThere are: {choices}.',
  'score-unknown-region-nearest':
    'Neither the ledger nor the actual values know the region "{given}". Did you mean "{nearest}"?\nThere are: {choices}.',
  'match-no-region': 'names no region and so is of the whole; only one part is scored here, and it is not used',
  'match-other-region': 'a figure of another region ({region}), which is not scored here',
  'score-parts-only':
    'For {period} there are figures of parts only ({regions}) and none of the whole; their sum does not stand for it.',
  'score-parts-differ':
    'For {period} the figure of the whole, {whole}, and the sum of {count} parts, {sum}, differ by {difference} ({regions}). Please check for parts that are missing or counted otherwise; the figure of the whole is scored.',
};
