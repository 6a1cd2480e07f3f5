// Names with wildcards: * stands for any characters, ? for one. Everything else is itself: [2021] is part of many a document's name.

/** True for a part of a path that has a wildcard. */
export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** True where the whole of `name` is what the pattern says. The time grows with the product of the lengths at most. */
export function matchesWildcard(pattern: string, name: string): boolean {
  const [signs, letters] = [Array.from(pattern), Array.from(name)];
  let sign = 0;
  let letter = 0;
  // Where the last * stood, and how far the name had been read there: it takes one letter more each time that the rest does not fit.
  let star = -1;
  let taken = 0;
  while (letter < letters.length) {
    if (signs[sign] === '*') {
      star = sign++;
      taken = letter;
    } else if (sign < signs.length && (signs[sign] === '?' || signs[sign] === letters[letter])) {
      sign += 1;
      letter += 1;
    } else if (star >= 0) {
      sign = star + 1;
      letter = ++taken;
    } else return false;
  }
  while (signs[sign] === '*') sign += 1;
  return sign === signs.length;
}
