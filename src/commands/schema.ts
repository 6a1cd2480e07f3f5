// `plan schema`: JSON Schema from the zod schemas, Table Schema from the CSV layouts.
import type { Io } from './io.js';
import { checkOutput, writeOutput } from './output.js';
import type { Settings } from './settings.js';

export interface SchemaOptions extends Settings {
  readonly name: string;
  readonly output?: string;
}

export async function runSchema(options: SchemaOptions, io: Io): Promise<number> {
  await checkOutput(options.output, [], io);
  await writeOutput(options.output, await schemaText(options.name), io);
  return 0;
}

/** A schema as it is printed, and as it is kept in docs/schema. */
export async function schemaText(name: string): Promise<string> {
  const schema = name.startsWith('csv-')
    ? (await import('../report/csv/table-schema.js')).tableSchemaOf(name)
    : (await import('../report/json-schema.js')).jsonSchemaOf(name);
  return `${JSON.stringify(schema, null, 2)}\n`;
}
