// Numbers as reports print them: no binary noise, at most a few decimals, a real minus sign where signs are allowed.

/** A number with at most `places` decimals and no trailing zeros. */
export function formatNumber(value: number, places = 4): string {
  return String(Number(value.toFixed(places)));
}

/** A computed value with as many decimals as the figures that it stands beside, from two to four. */
export function formatBeside(value: number, figures: readonly (number | null | undefined)[]): string {
  const places = figures.map((figure) => (figure == null ? 0 : (String(figure).split('.')[1]?.length ?? 0)));
  return formatNumber(value, Math.min(4, Math.max(2, ...places)));
}

/** A signed difference: +1.2, −0.45. */
export function formatGap(value: number, signs: boolean): string {
  const text = formatNumber(Math.abs(value));
  if (text === '0') return '0';
  return `${value > 0 ? '+' : signs ? '−' : '-'}${text}`;
}

/**
 * A fraction as a percentage: 0.9871 → 98.71%. What falls short of the whole is never rounded up to it: 100.0% beside 未完成 would be read
 * as a mistake, so 0.99996 is 99.9%.
 */
export function formatShare(fraction: number, places = 1): string {
  const percentage = (fraction * 100).toFixed(places);
  return fraction < 1 && Number(percentage) >= 100 ? `${(100 - 10 ** -places).toFixed(places)}%` : `${percentage}%`;
}
