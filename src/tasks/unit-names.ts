// The units of a plan under one name each: by a list of aliases, then by the forms that the names of offices take (市发改委, 市发展和改革委员会).
import { fold } from '../language/zh/fold.js';
import { officeKey } from '../language/zh/office-names.js';
import type { Task } from '../model/plan.js';
import type { Alias } from '../score/actuals/aliases.js';

export interface UnitNames {
  /** The one name of a unit. */
  nameOf(unit: string): string;
  /** The one names of several units, each once. */
  namesOf(units: readonly string[]): string[];
  /** The other forms that the plan writes for a name. */
  othersOf(name: string): string[];
}

/** Names for the units of these tasks: the full name of the alias list, else the form that is used most. No name is made up. */
export function unitNames(tasks: readonly Task[], aliases: readonly Alias[] = []): UnitNames {
  const fullNames = new Map(aliases.map(({ alias, name }) => [spelling(alias), name]));
  const listed = new Set(aliases.map(({ name }) => name));
  const resolve = (unit: string) => fullNames.get(spelling(unit)) ?? unit.trim();
  const keyOf = (unit: string) => {
    const full = resolve(unit);
    return officeKey(full) ?? spelling(full);
  };
  const forms = new Map<string, Map<string, number>>();
  for (const unit of tasks.flatMap((task) => task.responsible)) {
    const key = keyOf(unit);
    const counts = forms.get(key) ?? new Map<string, number>();
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
    forms.set(key, counts);
  }
  const shown = new Map<string, string>();
  for (const [key, counts] of forms) {
    const full = [...counts.keys()].map(resolve).find((name) => listed.has(name));
    const [usual] = [...counts].sort(([, a], [, b]) => b - a);
    shown.set(key, full ?? usual![0]);
  }
  const nameOf = (unit: string) => shown.get(keyOf(unit)) ?? resolve(unit);
  return {
    nameOf,
    namesOf: (units) => [...new Set(units.map(nameOf))],
    othersOf: (name) => [...(forms.get(keyOf(name))?.keys() ?? [])].filter((form) => form !== name),
  };
}

/** Units by the part they have in a task; a unit that leads is not listed again among the others. */
export function unitsByRole(task: Pick<Task, 'lead' | 'support' | 'responsible'>, names: UnitNames) {
  const lead = names.namesOf(task.lead);
  const support = names.namesOf(task.support).filter((unit) => !lead.includes(unit));
  const responsible = names.namesOf(task.responsible).filter((unit) => !lead.includes(unit) && !support.includes(unit));
  return { lead, support, responsible };
}

function spelling(unit: string): string {
  return fold(unit).replace(/\s+/g, '');
}
