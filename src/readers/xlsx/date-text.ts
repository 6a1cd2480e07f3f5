// Serial numbers of days → dates as a format writes them: yyyy"年"m"月", yyyy/m/d, [h]:mm.

import type { Section } from './format-code.js';
import { hanDigits, hanNumber } from './han-number.js';

/** 1899-12-30 and 1904-01-01: the days 0 of the two calendars. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const DAY = 86_400;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;
const WEEKDAYS = '日一二三四五六';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const LATE_MONTHS = ['October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Seconds since day 0. */
  readonly seconds: number;
}

/** A date as a section of a format writes it; null for a number that is no date. */
export function renderDate(serial: number, section: Section, is1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return null;
  const moment = momentOf(serial, is1904);
  const { tokens, isHan } = section;
  const isHalfDay = tokens.some((t) => t.type === 'date' && /\//.test(t.text));
  const number = (value: number, width: number) =>
    isHan ? hanNumber(value) : String(value).padStart(width > 1 ? 2 : 1, '0');
  let text = '';
  tokens.forEach((token, index) => {
    if (token.type === 'literal') text += token.text;
    else if (token.type === 'comma') text += ',';
    else if (token.type === 'slash') text += '/';
    else if (token.type === 'point') text += '.';
    else if (token.type === 'digit') text += token.text === '0' ? '0' : '';
    else if (token.type === 'date') {
      const isMinute = token.text.startsWith('m') && token.text.length <= 2 && isByTime(section, index);
      text += isMinute
        ? number(moment.minute, token.text.length)
        : datePart(token.text, moment, { isHan, isHalfDay, number });
    }
  });
  return text;
}

function momentOf(serial: number, is1904: boolean): Moment {
  const seconds = Math.round(serial * DAY);
  // Excel has a 29 February 1900; days before it stand one day later than the calendar says.
  const shift = !is1904 && serial < 60 ? DAY : 0;
  const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + (seconds + shift) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    seconds,
  };
}

interface Ways {
  readonly isHan: boolean;
  readonly isHalfDay: boolean;
  number(value: number, width: number): string;
}

function datePart(part: string, moment: Moment, { isHan, isHalfDay, number }: Ways): string {
  const { length } = part;
  if (part.startsWith('[')) {
    const unit = part[1] === 'h' ? 3600 : part[1] === 'm' ? 60 : 1;
    return number(Math.floor(moment.seconds / unit), length - 2);
  }
  switch (part[0]) {
    case 'y':
    case 'e': {
      const year = length <= 2 && part[0] === 'y' ? String(moment.year % 100).padStart(2, '0') : String(moment.year);
      return isHan ? hanDigits(year) : year;
    }
    case 'm': {
      const name = [...MONTHS, ...LATE_MONTHS][moment.month - 1]!;
      return length <= 2 ? number(moment.month, length) : length === 4 ? name : name.slice(0, length === 3 ? 3 : 1);
    }
    case 'd':
      return length <= 2 ? number(moment.day, length) : DAYS[moment.weekday]!.slice(0, length === 3 ? 3 : undefined);
    case 'h':
      return number(isHalfDay ? moment.hour % 12 || 12 : moment.hour, length);
    case 's':
      return number(moment.second, length);
    case '上':
      return moment.hour < 12 ? '上午' : '下午';
    case 'a':
      if (!part.includes('/')) return `${length === 4 ? '星期' : ''}${WEEKDAYS[moment.weekday]}`;
      return part === 'a/p' ? (moment.hour < 12 ? 'A' : 'P') : moment.hour < 12 ? 'AM' : 'PM';
    default:
      return '';
  }
}

/** Whether the m at an index stands after hours or before seconds: then it means minutes. */
function isByTime({ tokens }: Section, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.type === 'date') {
      if (/^\[?h/.test(token.text)) return true;
      break;
    }
  }
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === 'date') return /^\[?s/.test(token.text);
  }
  return false;
}
