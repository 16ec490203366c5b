import type { NewScope } from '../ports/structure-records.js';
import { nameKey, type Scope, type ScopeKind } from '../structure.js';
import type { CentreInFile, StructureFile } from '../structure-file/structure-file.js';
import type { KnownStructure } from './known-structure.js';
import { noteOf, step, unchanged, type StructureStep } from './steps.js';

/** A place of the network, stored already or about to be. */
export interface Place {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly name: string;
  /** The municipality's name for a centre. */
  readonly within: string | null;
  readonly stored: Scope | undefined;
  readonly zone: string;
}

export interface PlannedPlaces {
  readonly places: readonly Place[];
  readonly steps: readonly StructureStep[];
}

export interface PlanContext {
  readonly now: Date;
  readonly newId: () => string;
}

/** The network, the municipalities its centres name, and the centres: made where they are missing. */
export function planPlaces(file: StructureFile, known: KnownStructure, context: PlanContext): PlannedPlaces {
  const network = placeOf('network', file.network, null, known.network, file.zone, context);
  const municipalities = new Map(
    known.scopes.filter(isKind('municipality')).map((scope) => [nameKey(scope.name), stored(scope, null)]),
  );
  const centres = new Map(
    known.scopes.filter(isKind('centre')).map((scope) => {
      const within = known.scopes.find(({ id }) => id === scope.municipalityId)?.name ?? '';

      return [keyOf(within, scope.name), stored(scope, within)];
    }),
  );
  const steps = [...networkSteps(network, file, context)];

  const municipalityNamed = (name: string, isSaid: boolean): Place => {
    const there = municipalities.get(nameKey(name));
    if (there && isSaid) steps.push(unchanged('municipality', there.name));
    if (there) return there;

    const made = placeOf('municipality', name, null, undefined, network.zone, context);
    steps.push(adding(made, network, network.id, {}, context));
    municipalities.set(nameKey(name), made);

    return made;
  };
  for (const name of file.municipalities) municipalityNamed(name, true);

  for (const centre of file.centres) {
    const municipality = municipalityNamed(centre.municipality, false);
    const key = keyOf(municipality.name, centre.name);
    const zone = centre.zone ?? municipality.zone;
    const place =
      centres.get(key) ?? placeOf('centre', centre.name, municipality.name, undefined, zone, context);
    centres.set(key, place);
    steps.push(...centreSteps(place, municipality, centre, network.id, context));
  }

  return { places: [network, ...municipalities.values(), ...centres.values()], steps };
}

function networkSteps(network: Place, file: StructureFile, context: PlanContext): readonly StructureStep[] {
  if (network.stored === undefined) return [adding(network, null, network.id, file, context)];

  return [unchanged('network', network.name), ...changing(network, network.stored, file)];
}

function centreSteps(
  place: Place,
  municipality: Place,
  centre: CentreInFile,
  networkId: string,
  context: PlanContext,
): readonly StructureStep[] {
  if (place.stored === undefined) return [adding(place, municipality, networkId, centre, context)];

  return [unchanged('centre', place.name), ...changing(place, place.stored, centre)];
}

type Said = Partial<Pick<CentreInFile, 'language' | 'zone'>>;

/** What the file does not say is left as it is. */
function changing({ id, name }: Place, was: Scope, { language, zone }: Said): readonly StructureStep[] {
  return [
    ...(language
      ? [
          step(
            'language',
            name,
            { was: was.language, is: language },
            (records) => records.structure.setLanguage(id, language),
            noteOf('language-set', id, { language: was.language }, { language }),
          ),
        ]
      : []),
    ...(zone
      ? [
          step(
            'zone',
            name,
            { was: was.zone, is: zone },
            (records) => records.structure.setZone(id, zone),
            noteOf('zone-set', id, { zone: was.zone }, { zone }),
          ),
        ]
      : []),
  ];
}

function adding(
  { id, kind, name }: Place,
  parent: Place | null,
  networkId: string,
  { language = null, zone = null }: Said,
  { now }: PlanContext,
): StructureStep {
  const scope: NewScope = {
    id,
    kind,
    name,
    parentId: parent?.id ?? null,
    networkId,
    language,
    zone,
    createdAt: now,
  };

  return {
    act: 'added',
    part: kind,
    of: name,
    take: (records) => records.structure.add(scope),
    note: noteOf('place-added', id, null, { kind, name }),
  };
}

const usualZone = 'Europe/Ljubljana';

function placeOf(
  kind: ScopeKind,
  name: string,
  within: string | null,
  scope: Scope | undefined,
  zone: string | null,
  { newId }: PlanContext,
): Place {
  if (scope) return { ...stored(scope, within), zone: zone ?? scope.zone };

  return { id: newId(), kind, name, within, stored: undefined, zone: zone ?? usualZone };
}

function stored(scope: Scope, within: string | null): Place {
  return { id: scope.id, kind: scope.kind, name: scope.name, within, stored: scope, zone: scope.zone };
}

function isKind(kind: ScopeKind): (scope: Scope) => boolean {
  return (scope) => scope.kind === kind;
}

function keyOf(municipality: string, centre: string): string {
  return JSON.stringify([nameKey(municipality), nameKey(centre)]);
}
