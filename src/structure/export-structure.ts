import type { DayMark } from '../core/day-mark.js';
import type { KeyFigures } from '../core/ports/structure-records.js';
import type { Store } from '../core/ports.js';
import { nameKey, type PlannedSpan, type Scope } from '../core/structure.js';
import type { ActivityType } from '../core/vocabulary/activity-type.js';
import { templateVocabulary } from '../core/vocabulary/template.js';
import { structureOf, type KnownCentre } from '../core/structure-plan/known-structure.js';
import type { StructureJson } from './structure-json.js';

/** The file that makes this network again, and changes nothing in this one. */
export async function exportStructure(store: Store, network: Scope): Promise<StructureJson> {
  const { scopes, settings, vocabulary, centres, dayMarks, keyFigures } = await structureOf(
    store.records,
    network,
  );
  const place = placing(scopes);

  return {
    network: network.name,
    zone: network.zone,
    language: network.language,
    age_bands: settings.ageBands,
    small_cell: settings.smallCell,
    minimum_age: settings.minimumAge,
    types: vocabulary.filter(isOwn).map(typeJson),
    municipalities: scopes
      .filter(({ id, kind }) => kind === 'municipality' && !centres.some((one) => isIn(one, id)))
      .map(({ name }) => name),
    centres: centres.map((centre) => centreJson(centre, network, place)),
    day_marks: dayMarks.map((mark) => dayMarkJson(mark, place)),
    key_figures: keyFigures.map((figures) => keyFiguresJson(figures, place)),
  };
}

function isIn({ scope }: KnownCentre, municipalityId: string): boolean {
  return scope.municipalityId === municipalityId;
}

interface Placing {
  readonly nameOf: (scopeId: string) => string;
  readonly municipalityOf: (scopeId: string) => string;
  /** The municipality, where a centre's name alone is not enough. */
  readonly tellingApart: (scopeId: string) => { readonly municipality?: string };
  /** The name, with the kind before it where the name alone is not enough. */
  readonly scopeName: (scopeId: string) => string;
}

function placing(scopes: readonly Scope[]): Placing {
  const byId = new Map(scopes.map((scope) => [scope.id, scope]));
  const nameOf = (id: string | null | undefined): string => byId.get(id ?? '')?.name ?? '';
  const municipalityOf = (id: string): string => nameOf(byId.get(id)?.municipalityId);
  const namesakes = (id: string): readonly Scope[] =>
    scopes.filter(({ name }) => nameKey(name) === nameKey(nameOf(id)));
  const isOneOfSeveralCentres = (id: string): boolean =>
    byId.get(id)?.kind === 'centre' && namesakes(id).filter(({ kind }) => kind === 'centre').length > 1;

  return {
    nameOf,
    municipalityOf,
    tellingApart: (id) => (isOneOfSeveralCentres(id) ? { municipality: municipalityOf(id) } : {}),
    scopeName: (id) => (namesakes(id).length > 1 ? `${byId.get(id)?.kind ?? ''}:${nameOf(id)}` : nameOf(id)),
  };
}

function isOwn(type: ActivityType): boolean {
  const original = templateVocabulary.find(({ key }) => key === type.key);

  return original === undefined || JSON.stringify(typeJson(original)) !== JSON.stringify(typeJson(type));
}

function typeJson({
  key,
  names,
  aliases,
  form,
  usualMin,
  field,
}: ActivityType): StructureJson['types'][number] {
  const { en, sl, sv } = names;

  return { key, names: { en, sl, sv }, aliases, form, usual_min: usualMin, field };
}

function centreJson(
  { scope, planned, holidays }: KnownCentre,
  network: Scope,
  place: Placing,
): StructureJson['centres'][number] {
  return {
    name: scope.name,
    municipality: place.municipalityOf(scope.id),
    ...(scope.zone !== network.zone && { zone: scope.zone }),
    ...(scope.language !== network.language && { language: scope.language }),
    ...plannedJson(planned),
    holidays,
  };
}

function plannedJson(
  planned: readonly PlannedSpan[],
): Pick<StructureJson['centres'][number], 'planned' | 'planned_weekdays'> {
  const [first, ...others] = planned;
  if (first === undefined) return {};
  const isAlways = first.from === null && first.to === null && others.length === 0;

  return isAlways
    ? { planned_weekdays: first.weekdays }
    : { planned: planned.map(({ from, to, weekdays }) => ({ from, to, weekdays })) };
}

function dayMarkJson(mark: DayMark, place: Placing): StructureJson['day_marks'][number] {
  const { centreId, date, state, from, to, reason, loggedAt } = mark;

  return {
    centre: place.nameOf(centreId),
    ...place.tellingApart(centreId),
    date,
    state,
    from,
    to,
    reason,
    logged_at: loggedAt.toISOString().replace('.000Z', 'Z'),
  };
}

function keyFiguresJson(figures: KeyFigures, place: Placing): StructureJson['key_figures'][number] {
  const { scopeId, year, netCostCents, youngResidents } = figures;

  return {
    scope: place.scopeName(scopeId),
    ...place.tellingApart(scopeId),
    year,
    net_cost_eur: netCostCents === null ? null : eurosOf(netCostCents),
    young_residents: youngResidents,
  };
}

function eurosOf(cents: bigint): string {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}
