import type { MemberDesk } from '../command.js';
import type { Options } from '../inbound.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Period } from '../period.js';
import { placeNamed } from '../place-named.js';
import { placesWhere } from '../places-where.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { asOfSaid, splitAsOf } from './as-of-said.js';
import { indicatorSaid, nearestIndicator } from './indicator-said.js';
import { periodSaid } from './period-said.js';
import { parts, splitAsked, type Part } from './split-asked.js';

/** A question for figures, as it was understood. */
export interface Asked {
  readonly period: Period;
  readonly scope: Scope;
  readonly indicator: IndicatorKey | null;
  readonly asOf: Date | null;
  /** Something filled in went before something typed. */
  readonly optionsWon: boolean;
}

export type AskedFor =
  | { readonly asked: Asked }
  | { readonly refused: Refusal }
  /** Several places fit; all else is understood. */
  | { readonly which: readonly Scope[]; readonly asked: Omit<Asked, 'scope'> };

/** `[PERIOD] [SCOPE] [INDICATOR] [as of DATE]`, typed or filled in. Out of reach is as good as not there. */
export async function readAsked(
  text: string,
  options: Options,
  byDefault: string,
  desk: MemberDesk,
): Promise<AskedFor> {
  const places = await placesToRead(desk);
  const { language } = desk.person;
  const typed = splitAsOf(text);
  const guess = dateAt(desk.now, desk.room.scope?.zone ?? places[0]?.zone ?? 'UTC');
  const { found, unread } = splitAsked(typed.rest, (part, words) => {
    switch (part) {
      case 'period':
        return periodSaid(words, guess) !== null;
      case 'scope':
        return !isUnknown(placeNamed(words, places, language));
      case 'indicator':
        return indicatorSaid(words) !== undefined;
    }
  });
  if (unread !== '') return { refused: whatIsUnread(unread, found) };

  const given = { ...found, ...pick(options) };
  const named = given.scope === undefined ? undefined : placeNamed(given.scope, places, language);
  if (named && 'refused' in named) {
    return {
      refused: isUnknown(named) ? { reason: 'no-such-figures', typed: given.scope ?? '' } : named.refused,
    };
  }

  const indicator = given.indicator === undefined ? null : indicatorSaid(given.indicator);
  if (indicator === undefined) return { refused: unknownIndicator(given.indicator ?? '') };

  const scopes = named ? [named.place] : usualPlaces(desk, places);
  const zone = scopes[0]?.zone ?? 'UTC';
  const period = periodSaid(given.period ?? byDefault, dateAt(desk.now, zone));
  if (!period) return { refused: { reason: 'period-unread', typed: given.period ?? '' } };
  if (period.from > dateAt(desk.now, zone)) return { refused: { reason: 'period-ahead' } };

  const asOf = typed.asOf === null ? null : asOfSaid(typed.asOf, desk.now, zone);
  if (typed.asOf !== null && asOf === null) return { refused: { reason: 'as-of-unread', typed: typed.asOf } };
  if (asOf !== null && asOf > desk.now) return { refused: { reason: 'as-of-ahead' } };

  const optionsWon = parts.some((part) => found[part] !== undefined && found[part] !== given[part]);
  const asked = { period, indicator, asOf, optionsWon };
  const [scope, another] = scopes;

  return scope && !another ? { asked: { ...asked, scope } } : { which: scopes, asked };
}

/** All places whose figures the person may read. */
export function placesToRead(desk: MemberDesk): Promise<readonly Scope[]> {
  return placesWhere(desk, (place, grants) => may(grants, 'read figures', place));
}

/** The room's, else the person's only one; else all that the person holds a role at. */
function usualPlaces({ room, person }: MemberDesk, places: readonly Scope[]): readonly Scope[] {
  const here = places.find(({ id }) => id === room.scope?.id);
  if (here) return [here];

  const held = new Set(person.grants.map(({ scope }) => scope.id));
  return places.filter(({ id }) => held.has(id));
}

function isUnknown(found: ReturnType<typeof placeNamed>): boolean {
  return 'refused' in found && found.refused.reason === 'no-such-place';
}

function pick(options: Options): Partial<Record<Part, string>> {
  return Object.fromEntries(
    parts.flatMap((part) => (options[part] === undefined ? [] : [[part, options[part]]])),
  );
}

/** What begins like a date was meant for a period; else what is still missing says what it may have been. */
function whatIsUnread(typed: string, found: Partial<Record<Part, string>>): Refusal {
  if (/^\d/u.test(typed) && found.period === undefined) return { reason: 'period-unread', typed };

  const nearest = found.indicator === undefined ? nearestIndicator(typed) : null;
  return nearest ? { reason: 'unknown-indicator', typed, nearest } : { reason: 'figures-unread', typed };
}

function unknownIndicator(typed: string): Refusal {
  return { reason: 'unknown-indicator', typed, nearest: nearestIndicator(typed) };
}
