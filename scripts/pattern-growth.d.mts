export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

export function growsBeyond(
  power: number,
  one: { readonly pattern: string; readonly flags: string },
  attack?: Attack,
): boolean;

export function isPattern(pattern: string, flags: string): boolean;
