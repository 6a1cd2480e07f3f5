// Table Schemas (Frictionless Data) of the CSV layouts, made from the layouts themselves.

import { commitmentsLayout } from './commitments-layout.js';
import { indicatorsLayout } from './indicators-layout.js';
import type { CsvLayout } from './layout.js';
import { pathLayout } from './path-layout.js';
import { scorecardLayout } from './scorecard-layout.js';
import { tasksLayout } from './tasks-layout.js';
import { templateLayout } from './template-layout.js';

/** A layout without its rows' type: only what a schema tells of it. */
type AnyLayout = CsvLayout<never>;

const LAYOUTS: readonly AnyLayout[] = [
  indicatorsLayout,
  tasksLayout,
  commitmentsLayout,
  scorecardLayout,
  pathLayout,
  templateLayout,
];

/** The Table Schema of a CSV layout, by its name (csv-indicators …). */
export function tableSchemaOf(name: string): Record<string, unknown> {
  const layout = LAYOUTS.find((each) => each.name === name);
  if (layout === undefined) throw new RangeError(`no CSV layout ${name}`);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: layout.name,
    title: layout.title,
    fields: layout.columns.map(({ name, type, title, description, required, enum: values }) => ({
      name,
      type,
      title,
      description,
      ...((required || values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
    })),
    missingValues: [''],
  };
}
