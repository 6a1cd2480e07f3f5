// How the time of a regular expression grows with the text: what decides where recheck cannot tell, or has only guessed. In
// processor time, the least of some runs, so that what else the machine does is no finding.
const RUNS = 3;
const LENGTHS = [
  ...Array.from({ length: 24 }, (_, i) => 8 + i),
  32,
  64,
  128,
  256,
  512,
  1_024,
  2_048,
  4_096,
  8_192,
  16_384,
  32_768,
];
/** A text no longer than this takes no time to speak of, unless the growth is exponential. */
const VERY_SHORT = 31;
/** Milliseconds below which the ratio of two times says nothing, and how many no text takes whose half took less than those. */
const TOO_SHORT = 20;
const TOO_LONG = 1_000;
const MOST_LETTERS = 40;
/** At the end of a text, so that what fits all before it fails. */
const NO_LETTER = '\u0001';

/** Whether what stands between two slashes is a pattern at all, and not the middle of a text with slashes in it. */
export function isPattern(pattern, flags) {
  try {
    return new RegExp(pattern, flags) !== null;
  } catch {
    return false;
  }
}

/**
 * Whether time grows faster than the length of the text to the `power`: on texts that repeat the pattern's own characters, and
 * on those with which recheck attacks it, if it found any.
 */
export function growsBeyond(power, { pattern, flags }, attack) {
  const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''));
  const texts = unitsOf(pattern).flatMap((pump) =>
    ['', NO_LETTER].map((suffix) => repeated([{ prefix: '', pump }], suffix)),
  );
  if (attack !== undefined && attack.pumps.length > 0) texts.push(repeated(attack.pumps, attack.suffix));
  return texts.some((textOf) => {
    for (const length of LENGTHS) {
      const time = timeOf(expression, textOf(length));
      if (time > TOO_LONG || (time > TOO_SHORT && length <= VERY_SHORT)) return true;
      // half way between this power and the next
      if (time > TOO_SHORT) return timeOf(expression, textOf(2 * length)) > time * 2 ** (power + 0.6);
    }
    return false;
  });
}

function unitsOf(pattern) {
  const own = pattern.replace(/\\./g, '').match(/[\p{L}\p{N}\s,，:：<>[\]（(“"=!-]/gu) ?? [];
  const letters = [...new Set(own)].slice(0, MOST_LETTERS);
  return [...letters, ...letters.slice(1).map((letter, i) => letters[i] + letter), ' ', '\n', '1', '一'];
}

/** Texts of any length that are made of the same pieces. */
function repeated(pumps, suffix) {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return (length) => {
    const times = Math.ceil(length / once);
    return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  };
}

/** Milliseconds of processor time. */
function timeOf(expression, text) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage().user;
    expression.test(text);
    least = Math.min(least, (process.cpuUsage().user - start) / 1_000);
    if (least < TOO_SHORT || least > TOO_LONG) break;
  }
  return least;
}
