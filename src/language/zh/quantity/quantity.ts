// What the quantity grammar reads: an amount with its unit and comparator, and what part it plays.
import type { Commitment, Comparator } from '../../../model/plan.js';
import type { Unit } from '../measure-units.js';
import type { Numeral } from '../numerals.js';
import type { Clause } from '../statement/clauses.js';

/** 'amount' can be a target or a result; every other role says why a number is none. */
export type QuantityRole =
  | 'amount'
  | 'date'
  | 'ordinal'
  | 'grade'
  | 'name'
  | 'scope'
  | 'denominator'
  | 'policy'
  | 'baseline'
  | 'comparison'
  | 'multiplicity'
  | 'duration'
  | 'vague'
  | 'lexical';

export interface Quantity {
  /** The number with its unit and the comparator after it: 「90%以上」. */
  readonly start: number;
  readonly end: number;
  /** Where a comparator before the number begins: 「不低于」 of 「不低于90%」; else `start`. */
  readonly from: number;
  readonly value: number;
  readonly upper: number | null;
  readonly ratio: readonly [number, number] | null;
  readonly comparator: Comparator;
  readonly unit: string | null;
  /** The unit is not printed: 40万农村居民 → 人. */
  readonly unitInferred: boolean;
  readonly kind: Commitment['kind'];
  readonly vague: Numeral['vague'];
  /** 全覆盖 = 100 %, 清零 = 0: no numeral is printed. */
  readonly implicit: boolean;
  readonly role: QuantityRole;
  /** The phrasing that read it. */
  readonly phrasing: string;
  readonly form: Numeral['form'];
}

/** What a phrasing or a refiner may look at: folded text, its clauses, and for refiners the clause of each quantity. */
export interface Reading {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** For each quantity the index of its clause. */
  readonly clauseOf: readonly number[];
}

export interface PhrasingExample {
  readonly text: string;
  readonly reads: string;
}

/** One way of writing an amount. `examples` are run as tests and rendered into docs/language.md. */
export interface Phrasing {
  readonly name: string;
  readonly title: string;
  readonly examples: readonly PhrasingExample[];
  /** Reads the amount whose numeral is given, or null where the text is written otherwise. `unit` is what follows the numeral. */
  read(text: string, numeral: Numeral, unit: Unit | null): Quantity | null;
}

/** One rule that settles what part a quantity plays. Refiners run in the order of their list; a role once given stays. */
export interface Refiner {
  readonly name: string;
  readonly title: string;
  readonly examples: readonly PhrasingExample[];
  refine(reading: Reading, quantities: readonly Quantity[]): readonly Quantity[];
}

/** The same list with a role for those amounts that `roleOf` gives one. */
export function withRoles(
  quantities: readonly Quantity[],
  roleOf: (quantity: Quantity, index: number) => QuantityRole | null,
): readonly Quantity[] {
  let result: Quantity[] | null = null;
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]!;
    if (quantity.role !== 'amount') continue;
    const role = roleOf(quantity, index);
    if (role === null) continue;
    result ??= [...quantities];
    result[index] = { ...quantity, role };
  }
  return result ?? quantities;
}

/** 「90 % ge」: how examples and marks write a reading. */
export function sayQuantity(quantity: Quantity): string {
  const amount = quantity.ratio?.join(':') ?? [quantity.value, quantity.upper].filter((x) => x !== null).join('–');
  const unit = quantity.unit === null ? '' : ` ${quantity.unit}${quantity.unitInferred ? '?' : ''}`;
  const role = quantity.role === 'amount' ? '' : ` (${quantity.role})`;
  return `${amount}${unit} ${quantity.comparator} ${quantity.kind}${role}`;
}
