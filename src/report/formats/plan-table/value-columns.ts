// The columns of an indicator's values: one for each role and year that the rows print, where there is room for them;
// else one for the role, with the years in its cells.
import { say } from '../../../messages/index.js';
import type { Indicator, Value } from '../../../model/plan.js';
import { markedValue } from '../../../util/shown-value.js';
import { displayWidth } from '../../../util/text-width.js';
import type { Look } from '../../look.js';
import type { TextColumn } from '../../text-table.js';

interface ValueColumn {
  readonly column: TextColumn;
  readonly cell: (indicator: Indicator) => string;
}

type Role = Value['role'];

const ROLES: readonly Role[] = ['baseline', 'interim', 'target', 'actual'];
const MAX_WIDTH = 14;
const JOINED_WIDTH = 24;
/** Steps of more years than this are read better in a cell than across the page. */
const MAX_YEARS = 6;

/** The columns of all values that the rows print, in `room` columns of the terminal where that can be. */
export function valueColumns(indicators: readonly Indicator[], look: Look, room: number): ValueColumn[] {
  const shown = ROLES.filter((role) => yearsOf(indicators, role).length > 0);
  const joined = new Set(shown.filter((role) => yearsOf(indicators, role).length > MAX_YEARS));
  const columns = () =>
    shown.flatMap((role) => (joined.has(role) ? [joinedColumn(role)] : columnsByYear(role, yearsOf(indicators, role))));
  // The role with the most years gives way first.
  const byYears = [...shown].sort((a, b) => yearsOf(indicators, b).length - yearsOf(indicators, a).length);
  for (const role of byYears) {
    if (widthOf(columns()) <= room || yearsOf(indicators, role).length < 2) break;
    joined.add(role);
  }
  return columns();

  function columnsByYear(role: Role, years: readonly (number | null)[]): ValueColumn[] {
    const known = years.filter((year) => year !== null);
    // Words without a year (逐年提高) share the column where all numbers are of one year.
    if (known.length <= 1) return [columnOf(role, known[0] ?? null, ({ values }) => printed(values, role))];
    return years.map((year) =>
      columnOf(role, year, ({ values }) =>
        printed(
          values.filter((value) => value.year === year),
          role,
        ),
      ),
    );
  }

  function joinedColumn(role: Role): ValueColumn {
    const cell = ({ values }: Indicator) =>
      values
        .filter((value) => value.role === role && value.raw !== '')
        .map((value) => {
          const words = markedValue(value, look.language);
          return value.year === null
            ? words
            : say(look.language, 'summary-value-of-year', { year: value.year, value: words });
        })
        .join(say(look.language, 'semicolon'));
    return { column: { title: say(look.language, `column-${role}`), max: JOINED_WIDTH }, cell };
  }

  function columnOf(role: Role, year: number | null, cell: ValueColumn['cell']): ValueColumn {
    // Between the baseline and the target a year says enough.
    const words = role === 'interim' && year !== null ? [] : [say(look.language, `column-${role}`)];
    const title = [...words, ...(year === null ? [] : [year])].join(' ');
    return { column: { title, align: 'right', max: MAX_WIDTH }, cell };
  }

  function printed(values: readonly Value[], role: Role): string {
    const raws = values
      .filter((value) => value.role === role && value.raw !== '')
      .map((value) => markedValue(value, look.language));
    return [...new Set(raws)].join(say(look.language, 'semicolon'));
  }

  function widthOf(all: readonly ValueColumn[]): number {
    return all
      .map(({ column, cell }) =>
        Math.min(
          column.max!,
          Math.max(displayWidth(column.title), ...indicators.map((row) => displayWidth(cell(row)))),
        ),
      )
      .reduce((sum, each) => sum + each + 2, 0);
  }
}

/** The years of which the rows print a value of this role, in order; null for values without a year. */
function yearsOf(indicators: readonly Indicator[], role: Role): (number | null)[] {
  const years = indicators.flatMap(({ values }) =>
    values.filter((value) => value.role === role && value.raw !== '').map(({ year }) => year),
  );
  return [...new Set(years)].sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
}
