import type { MemberDesk } from '../command.js';
import type { Options } from '../inbound.js';
import type { IndicatorKey } from '../indicators/index.js';
import { fold } from '../phrases/fold.js';
import { placeNamed } from '../place-named.js';
import type { Refusal } from '../refusals.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { indicatorSaid, nearestIndicator } from './indicator-said.js';
import { splitAsked } from './split-asked.js';

/** `INDICATOR VALUE [YEAR] [SCOPE]`; a null value removes it. */
export interface TargetAsked {
  readonly indicator: IndicatorKey;
  readonly value: number | null;
  readonly year: number;
  /** Null where nobody said. */
  readonly scope: Scope | null;
}

const removing = ['remove', 'none', 'off', 'odstrani', 'izbrisi', 'brez', 'bort', 'ingen'];
const written =
  /(?:^|\s)(?<value>\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,3})?|\d+(?:[.,]\d{1,3})?)\s*%?(?=\s|$)/gu;

export function readTarget(
  text: string,
  options: Options,
  places: readonly Scope[],
  desk: MemberDesk,
): { readonly asked: TargetAsked } | { readonly refused: Refusal } {
  const { language } = desk.person;
  const said = valueIn(text);
  const { found, unread } = splitAsked(said.rest, (part, words) => {
    switch (part) {
      case 'period':
        return /^20\d\d$/u.test(words);
      case 'scope':
        return 'place' in placeNamed(words, places, language);
      case 'indicator':
        return indicatorSaid(words) !== undefined;
    }
  });
  const { indicator = found.indicator, scope = found.scope } = options;
  const key = indicator === undefined ? undefined : indicatorSaid(indicator);
  const named = scope === undefined ? undefined : placeNamed(scope, places, language);

  if (unread !== '' && key && said.value === undefined)
    return { refused: { reason: 'target-no-number', typed: unread } };
  if (unread !== '' && nearestIndicator(unread))
    return { refused: { reason: 'unknown-indicator', typed: unread, nearest: nearestIndicator(unread) } };
  if (unread !== '' || (indicator !== undefined && !key))
    return { refused: { reason: 'figures-unread', typed: unread || (indicator ?? '') } };
  if (named && 'refused' in named) return { refused: { reason: 'no-such-figures', typed: scope ?? '' } };
  if (!key || said.value === undefined) return { refused: { reason: 'target-unread' } };

  const thisYear = Number(dateAt(desk.now, places[0]?.zone ?? 'UTC').slice(0, 4));
  const year = found.period === undefined ? thisYear : Number(found.period);
  return { asked: { indicator: key, value: said.value, year, scope: named?.place ?? null } };
}

/** The first number, or a word that removes; null removes, undefined says nothing. */
function valueIn(text: string): { readonly value: number | null | undefined; readonly rest: string } {
  const words = text.split(/\s+/u);
  const remove = words.find((word) => removing.includes(fold(word)));
  if (remove !== undefined) return { value: null, rest: words.filter((word) => word !== remove).join(' ') };

  const matches = [...text.matchAll(written)];
  const match = matches.find(({ groups }) => !/^20\d\d$/u.test(groups?.['value'] ?? '')) ?? matches[0];
  const number = match?.groups?.['value'];
  if (!match || number === undefined) return { value: undefined, rest: text };

  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { value: numberOf(number), rest };
}

/** `100,000` and `100.000` are a hundred thousand in every language; so are three digits after any one mark. */
function numberOf(written: string): number {
  const bare = written.replaceAll(/[\s\u00a0\u202f]/gu, '');
  const mark = /^[1-9]\d{0,2}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*(?:[.,]\d{1,2})?$/u.exec(bare)?.groups?.[
    'mark'
  ];
  const plain = mark === undefined ? bare : bare.replace(new RegExp(`[${mark}](?=\\d{3})`, 'gu'), '');

  return Number(plain.replace(',', '.'));
}
