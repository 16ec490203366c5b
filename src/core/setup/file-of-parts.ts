import type { Language } from '../calendar.js';
import type { Refusal } from '../refusals.js';
import { nameKey } from '../structure.js';
import { emptyFile, type CentreInFile, type StructureFile } from '../structure-file/structure-file.js';
import type { KnownStructure } from '../structure-plan/known-structure.js';
import { bareCentre, isAt, merged, type Here } from './centres-said.js';
import type { SetupPart } from './part.js';
import { typeOfPart } from './type-of-part.js';

/** What a message says, as a structure file says it, and what it says of the room it was written in. */
export interface SetupSaid {
  readonly file: StructureFile;
  readonly rename: string | null;
  readonly room: {
    readonly place: string | null;
    readonly language: Language | null;
    readonly zone: string | null;
  };
}

export interface FileSetting {
  readonly known: KnownStructure;
  readonly language: Language;
  /** Before anything is named. */
  readonly here: Here | null;
  /** Whether language and zone are the room's unless a place was named. */
  readonly inGroup: boolean;
}

interface Reading extends SetupSaid {
  readonly here: Here | null;
  readonly isNamed: boolean;
}

/** All parts of a message together; refused when one has no place to belong to. */
export function fileOfParts(
  parts: readonly SetupPart[],
  networkName: string,
  setting: FileSetting,
): SetupSaid | { readonly refused: Refusal } {
  let reading: Reading = {
    file: emptyFile(networkName),
    rename: null,
    room: { place: null, language: null, zone: null },
    here: setting.here,
    isNamed: false,
  };

  for (const part of parts) {
    const next = withPart(reading, part, setting);
    if ('refused' in next) return next;
    reading = next;
  }

  return reading;
}

type Next = Reading | { readonly refused: Refusal };

function withPart(reading: Reading, part: SetupPart, setting: FileSetting): Next {
  const { file, room } = reading;

  switch (part.part) {
    case 'network':
      return { ...reading, rename: part.name, here: { kind: 'network' }, isNamed: true };
    case 'municipality':
      return {
        ...reading,
        file: { ...file, municipalities: [...file.municipalities, part.name] },
        here: { kind: 'municipality', name: part.name },
        isNamed: true,
      };
    case 'centre':
      return withCentre(reading, part, setting);
    case 'room':
      return { ...reading, room: { ...room, place: part.place } };
    case 'language':
    case 'zone':
      return withManner(reading, part, setting);
    case 'days': {
      const planned = [{ from: null, to: null, weekdays: part.weekdays }];
      return atCentres(reading, setting, (centre) => ({ ...centre, planned }));
    }
    case 'holiday':
      if (reading.here?.kind === 'network') {
        return { ...reading, file: { ...file, holidays: [...file.holidays, ...part.dates] } };
      }
      return atCentres(reading, setting, (centre) => ({
        ...centre,
        holidays: [...centre.holidays, ...part.dates],
      }));
    case 'type': {
      const type = typeOfPart(part, setting.known.vocabulary, setting.language);
      return type
        ? { ...reading, file: { ...file, types: [...file.types, type] } }
        : { refused: { reason: 'setup-unread', part: 'type', typed: part.name } };
    }
  }
}

/** Without a municipality it is the one centre of that name, or lies in the only municipality. */
function withCentre(
  reading: Reading,
  { name, municipality }: Extract<SetupPart, { part: 'centre' }>,
  { known }: FileSetting,
): Next {
  const namesakes = centresOf(reading, known).filter((one) => nameKey(one.name) === nameKey(name));
  const municipalities = municipalitiesOf(reading, known);
  const within =
    municipality ??
    (namesakes.length === 1 ? namesakes[0]?.municipality : undefined) ??
    (municipalities.length === 1 ? municipalities[0] : undefined);
  if (within === undefined) return { refused: { reason: 'setup-unread', part: 'centre', typed: name } };

  const centre = bareCentre(name, within);
  return {
    ...reading,
    file: { ...reading.file, centres: merged(reading.file.centres, centre, (one) => one) },
    here: { kind: 'centre', name, municipality: within },
    isNamed: true,
  };
}

function withManner(
  reading: Reading,
  part: Extract<SetupPart, { part: 'language' | 'zone' }>,
  { inGroup }: FileSetting,
): Next {
  const said = part.part === 'language' ? { language: part.language } : { zone: part.zone };
  const { here, file, room } = reading;
  if (reading.isNamed && here?.kind === 'centre') {
    const centre = bareCentre(here.name, here.municipality);
    return {
      ...reading,
      file: { ...file, centres: merged(file.centres, centre, (one) => ({ ...one, ...said })) },
    };
  }

  return inGroup && !reading.isNamed
    ? { ...reading, room: { ...room, ...said } }
    : { ...reading, file: { ...file, ...said } };
}

function atCentres(
  reading: Reading,
  { known }: FileSetting,
  change: (centre: CentreInFile) => CentreInFile,
): Next {
  const { here, file } = reading;
  if (!here) return { refused: { reason: 'setup-where' } };

  const centres = centresOf(reading, known).filter((centre) => isAt(centre, here));
  if (centres.length === 0) return { refused: { reason: 'setup-where' } };

  return {
    ...reading,
    file: {
      ...file,
      centres: centres.reduce<readonly CentreInFile[]>(
        (all, centre) => merged(all, centre, change),
        file.centres,
      ),
    },
  };
}

/** Those there are and those the message adds. */
function centresOf({ file }: Reading, { scopes }: KnownStructure): readonly CentreInFile[] {
  const there = scopes
    .filter(({ kind }) => kind === 'centre')
    .map(({ name, municipalityId }) =>
      bareCentre(name, scopes.find(({ id }) => id === municipalityId)?.name ?? ''),
    );

  return file.centres.reduce<readonly CentreInFile[]>(
    (all, centre) => merged(all, centre, (one) => one),
    there,
  );
}

function municipalitiesOf({ file }: Reading, { scopes }: KnownStructure): readonly string[] {
  const there = scopes.filter(({ kind }) => kind === 'municipality').map(({ name }) => name);
  const named = [...there, ...file.municipalities, ...file.centres.map(({ municipality }) => municipality)];

  return [...new Map(named.map((name) => [nameKey(name), name])).values()];
}
