// Sentences of the rules in src/check/rules/claims. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const claimZh: Catalogue = {
  'claim-contradicted':
    '“{claim}”与表中数据矛盾：以下 {count} 项没有达到目标（完成值／目标值）：{rows}。请核对数据，或改正说法。',
  'claim-contradicted-reached':
    '“{claim}”与表中数据矛盾：以下 {count} 项在表中已经达到目标（完成值／目标值）：{rows}。请核对数据，或改正说法。',
  'claim-contradicted-number':
    '“{claim}”与表中数据不符：按表中的指标（完成值／目标值）数出来不是这个数，表中有 {count} 项：{rows}。请核对。',
  'claim-contradicted-row': '表中的数据（完成值／目标值）：{row}。',
  'claim-unverified':
    '“{claim}”无法核实：所说的 {total} 项指标中，有 {count} 项在{table}里没有完成值：{rows}。请补上，或说明尚无数据。',
  'claim-unverified-cell': '“{name}”的完成值是空的。',
  'table-values-differ':
    '“{name}”{year}年的数值两处不同：这里（{row}）是“{value}”，另一张表（{otherRow}）是“{other}”。请核对并改成一致，或写明口径差别。',
  'table-values-differ-other': '另一张表（{otherRow}）{year}年是“{other}”。',
  'text-value-differs': '正文说“{quote}”，表中“{name}”{year}年是“{value}”（{row}），两处不一致。请核对并改成一致。',
  'text-value-differs-target':
    '正文的目标“{quote}”与表中“{name}”{year}年的目标“{value}”（{row}）不一致。请核对并改成一致。',
  'text-value-differs-cell': '表中（{row}）{year}年是“{value}”，正文是“{said}”。',
  'text-bound-bare-value':
    '正文的目标写作“{said}”，表中“{name}”{year}年只写“{value}”（{row}），没有“以上”“以下”或 ≥、≤。请统一写法。',
  'text-bound-bare-value-result':
    '正文说的是一个范围“{said}”，表中“{name}”{year}年有确切的数“{value}”（{row}）。完成情况请写确切的数。',
  'text-bound-bare-value-cell': '表中（{row}）只写“{value}”。',
  'table-lacks-value':
    '“{name}”{year}年的数值在表中（{row}）是空的，正文却说“{quote}”。核对年份和口径后，请填入“{said}”。',
  'table-lacks-value-target': '“{name}”{year}年的目标在表中（{row}）是空的，正文却说“{quote}”。核对后请填入“{said}”。',
  'table-lacks-value-text': '正文：“{quote}”。',
  'totals-contradict':
    '“{name}”{year}年的“{value}”（{row}）标为五年累计数，正文却说“{quote}”。请分清是当年数还是累计数，再改正数值或标记。',
  'totals-contradict-row':
    '“{name}”一行按五年累计数计，这里（{row}）{year}年填的“{value}”没有累计标记，正文的累计数却是“{said}”（“{quote}”）。请分清是当年数还是累计数，再改正数值或标记。',
  'totals-contradict-mark':
    '“{name}”{year}年的“{value}”（{row}）标为累计数，另一张表（{otherRow}）同一个数“{other}”却没有标。请分清是当年数还是累计数，统一标记。',
  'totals-contradict-text': '正文的累计数是“{said}”。',
  'totals-contradict-twin': '另一张表（{otherRow}）写作“{other}”，没有累计标记。',
  'domain-claim':
    '“{claim}”与表中数据矛盾：“{domains}”领域的以下指标没有达到目标（完成值／目标值）：{rows}。请核对数据，或改正说法。',
  'domain-claim-row': '表中的数据（完成值／目标值）：{row}。',
  'goals-of-different-level': '同一件事的目标水平前后不一：这里是“{goal}”，另一处是“{other}”。请统一。',
  'goals-of-different-level-part':
    '总体目标是“{other}”，这一方面却只是“{goal}”，水平低于总体目标。请核对是否有意如此，必要时统一。',
  'goals-of-different-level-other': '另一处的目标：“{other}”。',
};

export const claimEn: Catalogue = {
  'claim-contradicted':
    '"{claim}" is contradicted by the table: {count} of the indicators did not reach their targets (result／target): {rows}. Check the figures, or correct the sentence.',
  'claim-contradicted-reached':
    '"{claim}" is contradicted by the table: {count} of the indicators have reached their targets there (result／target): {rows}. Check the figures, or correct the sentence.',
  'claim-contradicted-number':
    '"{claim}" does not agree with the table: counting the indicators (result／target) gives another number; the table has {count} of them: {rows}. Please check.',
  'claim-contradicted-row': 'What the table says (result／target): {row}.',
  'claim-unverified':
    '"{claim}" cannot be verified: of the {total} indicators that it speaks of, {count} have no result in {table}: {rows}. Fill them in, or say that there are no data yet.',
  'claim-unverified-cell': 'The result of "{name}" is empty.',
  'table-values-differ':
    '"{name}" has two values for {year}: here ({row}) it is "{value}", in another table ({otherRow}) it is "{other}". Make them agree, or say what each of them counts.',
  'table-values-differ-other': 'In the other table ({otherRow}) the value for {year} is "{other}".',
  'text-value-differs':
    'The text says "{quote}", while "{name}" is "{value}" for {year} in the table ({row}). Check the figures and make them agree.',
  'text-value-differs-target':
    'The target "{quote}" in the text is not the one that the table has for "{name}" in {year}, "{value}" ({row}). Check the figures and make them agree.',
  'text-value-differs-cell': 'In the table ({row}) the value for {year} is "{value}", in the text it is "{said}".',
  'text-bound-bare-value':
    'The target is a bound in the text, "{said}", and a bare number for "{name}" in {year} in the table, "{value}" ({row}). Write both in the same way.',
  'text-bound-bare-value-result':
    'The text only gives a bound, "{said}", while the table has an exact figure for "{name}" in {year}, "{value}" ({row}). Give results as exact figures.',
  'text-bound-bare-value-cell': 'The table ({row}) only says "{value}".',
  'table-lacks-value':
    'The value of "{name}" for {year} is empty in the table ({row}), while the text says "{quote}". Once year and scope are checked, fill in "{said}".',
  'table-lacks-value-target':
    'The target of "{name}" for {year} is empty in the table ({row}), while the text says "{quote}". Check it and fill in "{said}".',
  'table-lacks-value-text': 'The text says "{quote}".',
  'totals-contradict':
    '"{value}", which stands for "{name}" in {year} ({row}), is marked as a total of five years, while the text says "{quote}". Tell whether it is one year\'s number or a total, and correct the number or the mark.',
  'totals-contradict-row':
    '"{name}" counts a total of five years; "{value}" for {year} in this row ({row}) has no such mark, and the total in the text is "{said}" ("{quote}"). Tell whether it is one year\'s number or a total, and correct the number or the mark.',
  'totals-contradict-mark':
    '"{value}", which stands for "{name}" in {year} ({row}), is marked as a total; the same number, "{other}", has no mark in another table ({otherRow}). Tell whether it is one year\'s number or a total, and mark both alike.',
  'totals-contradict-text': 'The total in the text is "{said}".',
  'totals-contradict-twin': 'The other table ({otherRow}) prints "{other}" without the mark of a total.',
  'domain-claim':
    '"{claim}" is contradicted by the table: these indicators of the domain "{domains}" did not reach their targets (result／target): {rows}. Check the figures, or correct the sentence.',
  'domain-claim-row': 'What the table says (result／target): {row}.',
  'goals-of-different-level':
    'The same thing has goals of two levels: "{goal}" here and "{other}" elsewhere. Make them agree.',
  'goals-of-different-level-part':
    'The goal for the whole is "{other}", but this part only has "{goal}", which is less. Check whether that is meant, and make them agree if not.',
  'goals-of-different-level-other': 'The other goal: "{other}".',
};
