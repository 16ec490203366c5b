import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { indicators, type IndicatorKey } from '../src/core/indicators/index.js';
import type { Unit } from '../src/core/indicators/indicator.js';
import { placesWhere } from '../src/core/places-where.js';
import { periodOf } from '../src/core/period.js';
import { may } from '../src/core/rights.js';
import { indicatorOfView, readFigureParts, viewOfIndicator } from '../src/core/stats/figure-button.js';
import { figureOptions } from '../src/core/stats/figure-options.js';
import { offerFigures } from '../src/core/stats/offer-figures.js';
import { readTarget, type TargetAsked } from '../src/core/stats/read-target.js';
import { targetKindOf } from '../src/core/stats/target-kind.js';
import type { Scope } from '../src/core/structure.js';
import { dateAt } from '../src/core/today.js';

/** What a place means to reach in a year; alone, what there is. */
export const target: MembersCommand = {
  name: 'target',
  aliases: {},
  audience: 'asker',
  for: 'set targets',

  options: figureOptions.filter(({ name }) => name !== 'period'),

  async run(text, desk, options) {
    const places = await placesWhere(desk, (place, grants) => may(grants, 'set targets', place));
    if (text === '' && Object.keys(options).length === 0) return [await list(places, desk)];

    const read = readTarget(text, options, places, desk);
    if ('refused' in read) return [{ kind: 'refused', because: read.refused }];

    const { asked } = read;
    const scopes = asked.scope ? [asked.scope] : usualPlaces(places, desk);
    const [scope, another] = scopes;
    if (scope && !another) return [await keep(asked, scope, desk)];

    const period = periodOf('year', `${asked.year}-01-01`);
    const view = `${viewOfIndicator(asked.indicator)}=${asked.value === null ? '' : asked.value}`;
    return [{ kind: 'which-scope', command: 'target', view, period, asOf: null, scopes }];
  },

  async press(parts, desk) {
    const button = readFigureParts(parts);
    const [of = '', value = ''] = button?.view.split('=') ?? [];
    const indicator = indicatorOfView(of);
    const places = await placesWhere(desk, (place, grants) => may(grants, 'set targets', place));
    const scope = places.find(({ id }) => id === button?.scopeId);
    if (!button || !indicator) return [{ kind: 'refused', because: { reason: 'question-over' } }];
    if (!scope) return [{ kind: 'refused', because: { reason: 'figures-not-yours' } }];

    const asked = {
      indicator,
      value: value === '' ? null : Number(value),
      year: Number(button.period),
      scope,
    };
    return [await keep(asked, scope, desk)];
  },

  suggest: (asked, desk) => offerFigures(asked, desk),
};

/** The room's, else the person's only one; else all that the person holds a role at. */
function usualPlaces(places: readonly Scope[], { room, person }: MemberDesk): readonly Scope[] {
  const here = places.find(({ id }) => id === room.scope?.id);
  const held = new Set(person.grants.map(({ scope }) => scope.id));

  return here ? [here] : places.filter(({ id }) => held.has(id));
}

async function keep({ indicator, value, year }: TargetAsked, scope: Scope, desk: MemberDesk): Promise<Fact> {
  const unit = unitOf(indicator);
  const isShare = unit.startsWith('%');
  if (targetKindOf(indicator) === null)
    return { kind: 'refused', because: { reason: 'no-target-for', indicator } };
  if (value !== null && !(value > 0 && value <= (isShare ? 100 : 1_000_000_000)))
    return { kind: 'refused', because: { reason: 'target-range', isShare } };

  const named = { scope, year, indicator, unit };
  if (value === null) {
    const wasThere = await desk.targets.remove({ scopeId: scope.id, year, indicator });
    return wasThere
      ? { kind: 'target-removed', ...named }
      : { kind: 'refused', because: { reason: 'no-such-target', indicator, year } };
  }

  const before = (await desk.targets.of([scope.id], year)).find((one) => one.indicator === indicator);
  await desk.targets.set({
    ...{ scopeId: scope.id, year, indicator, value },
    ...{ setAt: desk.now, setById: desk.person.id },
  });
  return { kind: 'target-set', ...named, value, before: before?.value ?? null };
}

async function list(places: readonly Scope[], desk: MemberDesk): Promise<Fact> {
  const year = Number(dateAt(desk.now, places[0]?.zone ?? 'UTC').slice(0, 4));
  const targets = await desk.targets.of(
    places.map(({ id }) => id),
    year,
  );

  return {
    kind: 'targets-listed',
    year,
    targets: places.flatMap((scope) =>
      targets
        .filter(({ scopeId }) => scopeId === scope.id)
        .map(({ indicator, value }) => ({
          ...{ scope, year, indicator, value },
          unit: unitOf(indicator),
        })),
    ),
  };
}

/** Of what can have a target; tables have none. */
function unitOf(key: IndicatorKey): Unit {
  const indicator = indicators.find((each) => each.key === key);

  return indicator === undefined || indicator.kind === 'table' ? 'count' : indicator.unit;
}
