// English sentences: how verdicts came about.
import type { Catalogue } from './index.js';

export const scoringEn: Catalogue = {
  'score-above-limit': 'The actual value {actual} is above the end of its scale, {limit}: please check.',
  'score-as-of-unreadable': '“{given}” is no point in time.\nWrite 2025, 2026-06, 2026Q2 or 2026H1.',
  'score-source-document': "the plan's own column of actual values",
  'score-own-value': "No other value was given: {value} ({period}) of the document's own column is used.",
  'score-own-values': "{count} indicators were given no other value: the document's own column is used.",
  'score-own-differs':
    "For {period} the document's own column has {own}, the file of actuals {given}; the latter is scored. Please check.",
  'score-none-judged': 'No indicator could be judged; the reasons are below.',
  'score-nothing-judged':
    'No indicator could be judged, so --fail-on has nothing to go by.\nFill in the missing values first (plan template), or leave out --fail-on to see the scorecard.',
  'score-looks-like-fraction': 'The actual {actual} looks like a fraction: should it be {suggestion}%? Please check.',
  'score-far-off':
    'The actual {actual} is many times larger or smaller than the target {target}: please check unit and decimal point.',
  'score-above-range':
    'Above the upper end {bound} of the target range (actual {actual}): a range is met inside it only. Please check whether it should count as met.',
  'score-below-range':
    'Below the lower end {bound} of the target range (actual {actual}): a range is met inside it only. Please check whether it should count as met.',
  'score-interim-scored':
    'The target for {year}, "{target}", is no figure to compute with: scored against the interim target {interim} of {interimYear}.',
  'score-target-unread':
    'The target for {year}, "{target}", is no figure to compute with: not judged; the interim target of {interimYear} was {interim}.',
  'score-several-targets': 'There is more than one target for {year}: {target} is scored; also printed: {others}.',
  'score-data-before-target':
    'The target year {year} has come, but the value is of {period}: the status is that of {period}, not a final verdict.',
  'score-counted-from-zero-undated': 'The total counts from 0; the document does not say from which year.',
  'score-rows-without-year': '{count} rows have no year and are not used. Fill in the column 年份/year (such as 2023).',
  'score-rows-without-year-hint': ' Or say with --as-of 2023 which year they are of.',
  'score-no-year-column':
    'The file of actuals has no column 年份/year (or it is empty): {count} rows are not used. Add the column (such as 2023).',
  'score-no-year-column-hint': ' Or say with --as-of 2023 which year they are of.',
  'score-basis-mismatch':
    'The target is a total over the years, and the actual value is not marked as annual or as a total: not comparable. State the basis, annual (当年值) or running (累计值), in the column 数据类型; annual values are needed for every year.',
  'score-total-years-missing':
    'The target is a total over the years and the actual values are annual; those of {years} (whole years) are missing, so there is no total to compare. Fill them in, or give the running total (累计值).',
  'score-before-period': 'Data of {period} are from before the period: not used.',
  'score-bound-held-at-baseline': 'The baseline {baseline} was within the bound already: judged by the bound alone.',
  'score-change-computed': 'Judged as a change: from {baseline} to {actual}, {change} {unit}.',
  'score-rows-unread': '{count} rows of actual values hold no figure that can be used.',
  'score-approximate': 'The actual “{raw}” is a round figure: scored as {value} and marked as an estimate.',
  'score-value-words-target':
    'Row {row} says “{raw}”, and the target “{target}” is no number either: they cannot be compared as numbers. Please judge by hand whether it is done.',
  'score-value-words': 'Row {row} says “{raw}”, which is no figure; it is not used. Please fill in a number.',
  'score-value-progress':
    'Row {row} says “{raw}”: whether that is the share of the work or the indicator cannot be told; it is not used. Please fill in the indicator’s value.',
  'score-value-date':
    'Row {row}: “{raw}” is a date; it is not used. Please format the cell as a number and fill it in again.',
  'score-value-bound':
    'Row {row} says “{raw}”, which is a bound; it is not used. Please fill in the exact figure, such as 97.7.',
  'score-value-figure':
    'Row {row} says “{raw}”, of which no number can be made; it is not used. Please fill in an exact figure, such as 97.7, 97.7% or, for a total, [25].',
  'score-value-negative':
    'Row {row} says “{raw}”: a share cannot be below zero; it is not used, please check. If it is a growth rate or a change, say so in the indicator’s name.',
  'score-value-merged':
    'Row {row}: “{raw}” stands in a merged cell, so that it cannot be told whose value it is; it is not used. Please unmerge the cells and fill in each row.',
  'score-conflict':
    'There are different actual values for one period: not scored: {rivals}. Keep the one that holds, or mark them in the column 数据状态 (快报, 初步, 年报, 最终核实, 修订).',
  'score-revision-same': 'The other published value {value} ({vintage}) has the same verdict: {status}.',
  'score-revision-changes':
    'The verdict hangs on the version of the data: {other} by {value} ({vintage}), {status} by {chosen} ({chosenVintage}), which is used.',
  'score-baseline-rescaled':
    'The actual value has the scope “{scope}”, not the plan’s: the baseline is the {baseline} given in that scope (the plan prints {printed}); the target is not changed.',
  'score-baseline-differs':
    'The file of actuals gives {given} for the baseline’s year, the plan prints {baseline}: the plan’s is used. Please check.',
  'score-scope-unstated':
    'A figure by the head without a word on which population (常住, 户籍) it counts: a census alone can move it. Check that baseline, target and actual have one scope.',
  'score-part-of-year':
    'The figure of {period} is a part of a year’s and cannot be set against a target for a whole year: score it when the year is over.',
  'score-count-of-deeds':
    'The name speaks of what is new or done, and the target has no mark of a total: counted from 0 at the beginning of {year}.',
  'score-counted-from-zero': 'A total, counted from 0 at the beginning of {year}.',
  'score-fuzzy-match': 'Row {row}, “{name}”, was taken for “{indicator}” because the names are alike: please check.',
  'score-efficacy-no-params':
    'The method efficacy goes by a value that is not allowed and a satisfactory one for each indicator, and none is given: nothing can be judged.',
  'score-efficacy-no-params-hint':
    ' Give them with --params FILE (header: 指标,不允许值,满意值), or use --method timeline.',
  'score-growth-nominal':
    'A target of mean growth is judged by rates. The actual {actual} is an amount in “{unit}” at current prices, which prices move: no rate can be made of it. Fill in the rate of every year with “%” as its unit.',
  'score-growth-unclear':
    'The actual {actual} has no unit that tells whether it is a rate or a level in “{unit}”: not used. State “%” or “{unit}” in the column 单位.',
  'score-growth-one-year':
    'The rate of the last year, {actual}%, is set against the target: the mean needs {need} years and {have} are there.',
  'score-interim-met': 'The interim target {target} for {year} was reached (actual {actual}).',
  'score-interim-missed': 'The interim target {target} for {year} was not reached (actual {actual}).',
  'score-growth-undated':
    'It is not known from which year to count, or of which year the data are: there is no yearly mean. State the year in the column 年份.',
  'score-growth-impossible': 'The rate of one year is -100% or less: there is no mean growth. Please check.',
  'score-growth-no-level':
    'The actual {actual} ({unit}) is a level, and there is no usable level of the year before the plan: there is no mean growth. Fill in the rate of every year with “%” as its unit.',
  'score-growth-from-level':
    'Made of levels: from {baseline} to {actual} in {years} years is a mean growth of {mean}%.',
  'score-yearly-changes-missing':
    'The target is a change for every year, and the changes of all years are needed: {have} of {need} are there. If the value is the change since the beginning, state the basis as running (累计值).',
  'score-change-unmarked':
    'The target is a change, the actual {actual} is larger and there is no baseline: it may be a change or a level, and is not judged. If it is a change, state the basis, annual (当年值) or running (累计值), in the column 数据类型.',
  'score-total-or-level':
    'The target “{target}” is a total, the unmarked actual {actual} looks like how things stand and not like what the year brought: not comparable. Fill in the change so far and state the basis, annual (当年值) or running (累计值), in the column 数据类型.',
  'score-running-beside-level':
    'The target is a level and the actual value is marked as a total: not comparable. Fill in the level; if the mark is wrong, correct the column 数据类型.',
  'score-growth-years-missing':
    'Average growth needs the rate of every year: {have} of {need} are there. If the value is the average itself, state the basis as running (累计值).',
  'score-interim': 'The interim target for {year} is {target}, the actual value {actual}.',
  'score-met-exact-only':
    "Met by exact decimals ({actual}, target {target}); rounded to the target's digits it would not be.",
  'score-met-rounded-only':
    "Met when rounded to the target's digits ({actual}, target {target}); by exact decimals it is not.",
  'score-no-indicators': 'The plan has no indicators: nothing to score.',
  'score-no-table': 'text',
  'score-nothing-to-score': 'Nothing to score: the document has no column of actual values.',
  'score-nothing-to-score-hint': ' Make a file to fill in with plan template and score it with --actuals.',
  'score-older-data': 'Data of {period}, as of {asOf}.',
  'score-rows-ambiguous':
    '{count} rows of actual values fit several indicators or contradict each other and are not used.',
  'score-rows-later': '{count} rows of actual values are later than {asOf} and are not used.',
  'score-rows-unmatched': '{count} rows of actual values have no indicator.',
  'score-scope-mismatch': 'The scopes differ: not comparable.',
  'score-table-outside-period': '{table} ({count} indicators) has no actual values and is not about {asOf}: left out.',
  'score-table-without-values': '{table} ({count} indicators) has no actual values: left out.',
  'score-table-without-actuals': '{table} ({count} indicators) has no column of actual values: left out.',
  'score-total-of-years': 'The total {value} is made of the annual values of {count} years.',
  'score-uncategorised': 'uncategorised',
  'score-unit-converted': 'The actual value {value} was converted from {from} to {to}.',
  'score-unit-mismatch': 'The units differ: not comparable. The actual is in “{from}”, the target in “{to}”.',
  'score-unknown-method': 'There is no method “{given}”.\nMethods: {choices}.',
  'score-unknown-method-nearest': 'There is no method “{given}”; did you mean {nearest}?\nMethods: {choices}.',
  'score-unknown-table': 'The plan has no table of indicators {given}.\nTables: {choices}.',
  'score-vintage-chosen': 'Scored: {value} ({vintage}); there is also {others}.',
  'score-whole-year-used':
    'The figure of {part} cannot be set against the target: the last whole year, {year}, is scored.',
  'score-within-tolerance':
    'Off the expected value {expected} by {deviation}, less than the tolerance {limit}: taken as on track.',
  'score-worse-within-bound': 'Within the bound, but worse than the baseline {baseline} ({actual}).',
  'score-year-assumed': "The column of actual values has no year: taken as the target's, {year}.",
  'score-year-read-as-of': 'Row {row} says {year} only: taken as up to {asOf}.',
  'score-commitments-included': '{count} commitments of the text are scored; they go by the ids of the commitments.',
  'score-commitments-restated':
    '{count} commitments restate an indicator of a table and are scored there only: {items}.',
  'score-commitments-encouraged': '{count} commitments only encourage and are not scored: {items}.',
  'score-commitments-pair': '{count} commitments are a proportion of two numbers and are not scored: {items}.',
  'score-commitments-multiple': '{count} commitments are multiples and are not scored: {items}.',
  'score-commitments-no-number': '{count} commitments have no number and are not scored: {items}.',
  'score-commitment-implicit': 'The text says “{words}” without a number; it is scored as {value}.',
  'score-commitment-hedged': 'The text only strives for it: “{quote}”.',
};
