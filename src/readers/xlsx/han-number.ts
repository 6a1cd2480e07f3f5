// Numbers in Chinese characters, for cells whose format says [DBNum1].

const DIGITS = '〇一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const LARGE_UNITS = ['', '万', '亿', '万亿'];

/** 2021 → 二〇二一. */
export function hanDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
}

/** 12 → 十二, 305 → 三百〇五. */
export function hanNumber(value: number): string {
  const digits = String(Math.trunc(Math.abs(value)));
  if (digits.length > 16) return hanDigits(digits);
  let text = '';
  for (let at = digits.length; at > 0; at -= 4) {
    const group = hanGroup(digits.slice(Math.max(0, at - 4), at));
    const place = LARGE_UNITS[Math.ceil((digits.length - at) / 4)] ?? '';
    if (group !== '') text = group + place + text;
  }
  return text === '' ? DIGITS[0]! : text.replace(/^一十/, '十').replace(/^〇/, '');
}

function hanGroup(group: string): string {
  let text = '';
  let isGap = false;
  [...group].forEach((digit, i) => {
    if (digit === '0') {
      isGap = true;
      return;
    }
    text += `${isGap ? DIGITS[0] : ''}${DIGITS[Number(digit)]}${UNITS[group.length - 1 - i]}`;
    isGap = false;
  });
  return text;
}
