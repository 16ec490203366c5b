import type { Span } from '../phrases/span.js';
import { matchesOf } from './matches.js';

/** A run of digits and what stands between the groups of a phone number; anything longer was meant otherwise. */
const digitRuns = /(?<![\p{L}\d.,:+/-])(?:\+|\(0|0)\d?(?:[  /().-]{0,3}\d){5,16}(?![\p{L}\d]|[.,:/-]\d)/gu;
const afterItsWord =
  /(?<=(?<!\p{L})(?:tel|telefon|telefonska|gsm|mob|mobitel|mobil|mobile|phone|nr|št)\p{L}{0,4}[.:]?[  ]{0,2})\d(?:[  /-]?\d){5,11}(?![\p{L}\d])/giu;

const international = /^(?:\+|00)[1-9]/u;
/** The area code, set apart, and 6 to 8 digits in groups of two to four. */
const inGroups = /^\(?0[1-9]\d{0,3}\)?[  ]?[/-]?[  ]?\d{2,4}(?:[  -]?\d{2,4}){1,3}$/u;
const inDots = /^0\d{2}\.\d{3}\.\d{3}$/u;
const inOne = /^0[1-9]\d{7,9}$/u;
const date = /^(?:0?[1-9]|[12]\d|3[01])[ ./-]{1,2}(?:0?[1-9]|1[0-2])[ ./-]{1,2}(?:19|20)\d{2}$/u;
/** `08-12 14 18` is a span of hours with counts after it. */
const hours = /^(?:0\d|1\d|2[0-4])[  ]?-[  ]?(?:[01]\d|2[0-4])(?:[  ]|$)/u;

export function phoneNumbersIn(text: string): readonly Span[] {
  const told = matchesOf(afterItsWord, text);
  const plain = matchesOf(digitRuns, text).filter(({ text: run }) => isPhoneNumber(run));
  const once = new Map([...told, ...plain].map(({ start, end }) => [end, { start, end }]));

  return [...once.values()];
}

function isPhoneNumber(run: string): boolean {
  const digits = run.replace(/\D/gu, '').length;
  if (international.test(run)) return digits >= 9 && digits <= 15 && !run.includes('..');
  if (date.test(run) || digits < 8 || digits > 11) return false;
  if (inOne.test(run) || inDots.test(run)) return true;
  if (hours.test(run)) return false;

  return inGroups.test(run) && (digits > 8 || /^\(?0\d{1,3}\)?[  ]?[/-]/u.test(run));
}
