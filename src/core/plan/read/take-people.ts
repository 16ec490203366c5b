import { fold } from '../../phrases/fold.js';

export interface Colleague {
  readonly personId: string;
  readonly name: string;
}

export interface PeopleTaken {
  readonly rest: string;
  /** Null where the line names nobody. */
  readonly personIds: readonly string[] | null;
  /** A name after "who:" that nobody of the centre has. */
  readonly unknown: string | null;
}

const only = /(?:^|[\s,;])(?:who|kdo|vem|za koga)\s*:\s*(?<names>.+)$/isu;
const beside =
  /(?:^|[\s,;])(?:with|and|together with|z|s|in|skupaj z|med|och|tillsammans med)\s+(?<names>[^\d:]+)$/isu;
const joint = /\s*(?:,|;|&|\+|\s(?:and|in|ter|och)\s)\s*/u;
const selves = ['me', 'myself', 'jaz', 'mene', 'mano', 'jag', 'mig'];

/** Who is asked how many came: `who: Ana, Luka` names them all; "and Luka" and "with Luka" are beside the one who writes. */
export function takePeople(text: string, colleagues: readonly Colleague[], self: string): PeopleTaken {
  const all = only.exec(text);
  if (all?.groups) {
    const found = namesOf(all.groups['names'] ?? '').map((name) => ({
      name,
      id: idOf(name, colleagues, self),
    }));
    const unknown = found.find(({ id }) => id === undefined)?.name ?? null;

    return { rest: text.slice(0, all.index), personIds: idsOf(found), unknown };
  }

  return takeBeside(text, colleagues, self);
}

/** From the last such word back, as long as what follows are names: "in četrtek z Ano in Luko". */
function takeBeside(text: string, colleagues: readonly Colleague[], self: string): PeopleTaken {
  let taken: PeopleTaken = { rest: text, personIds: null, unknown: null };

  for (let end = text.length; end > 0;) {
    const start = lastStart(text.slice(0, end));
    if (start === null) break;
    const found = namesOf(beside.exec(text.slice(start))?.groups?.['names'] ?? '').map((name) => ({
      name,
      id: idOf(name, colleagues, self),
    }));
    if (found.length === 0 || found.some(({ id }) => id === undefined)) break;
    taken = { rest: text.slice(0, start), personIds: [...new Set([self, ...idsOf(found)])], unknown: null };
    end = start;
  }

  return taken;
}

function lastStart(text: string): number | null {
  const starts = [
    ...text.matchAll(/(?:^|[\s,;])(?:with|and|together with|z|s|in|skupaj z|med|och|tillsammans med)\s/gisu),
  ];

  return starts.at(-1)?.index ?? null;
}

function namesOf(text: string): readonly string[] {
  return text
    .split(joint)
    .map((name) => name.trim().replace(/[.!]$/u, ''))
    .filter((name) => name !== '');
}

function idsOf(found: readonly { readonly id: string | undefined }[]): readonly string[] {
  return [...new Set(found.flatMap(({ id }) => id ?? []))];
}

/** By the whole name, else by the first; Slovene bends the end of it: z Ano, z Luko. */
function idOf(typed: string, colleagues: readonly Colleague[], self: string): string | undefined {
  const key = fold(typed);
  if (selves.includes(key)) return self;

  const fits = [
    colleagues.filter(({ name }) => fold(name) === key),
    colleagues.filter(({ name }) => firstOf(name) === key),
    colleagues.filter(({ name }) => isBent(firstOf(name), key) || isBent(fold(name), key)),
  ].find((those) => those.length > 0);

  return fits?.length === 1 ? fits[0]?.personId : undefined;
}

function firstOf(name: string): string {
  return fold(name).split(' ')[0] ?? '';
}

function isBent(name: string, typed: string): boolean {
  const stem = name.replace(/[aeo]$/u, '');

  return (
    stem.length >= 2 &&
    typed.startsWith(stem) &&
    ['o', 'om', 'em', 'jem', 'a', 'e', 'u'].includes(typed.slice(stem.length))
  );
}
