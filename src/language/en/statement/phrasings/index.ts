// The phrasings in the order in which they are tried; the first that reads an amount keeps it.
import type { Phrasing } from '../statement.js';
import { announced } from './announced.js';
import { forecast } from './forecast.js';
import { named } from './named.js';
import { notAnAim } from './not-an-aim.js';
import { result } from './result.js';

export const PHRASINGS: readonly Phrasing[] = [notAnAim, forecast, result, announced, named];
