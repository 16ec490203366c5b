import type { AuditNote } from '../audit.js';
import type { MemberDesk } from '../command.js';
import type { Refusal } from '../refusals.js';
import { nameKey, type Scope } from '../structure.js';
import { nothingKnown, placesOf, type KnownStructure } from '../structure-plan/known-structure.js';
import { planStructure } from '../structure-plan/plan-structure.js';
import { noteOf, type StructureStep } from '../structure-plan/steps.js';
import { takeSteps } from '../structure-plan/take-steps.js';
import { fileOfParts, type SetupSaid } from './file-of-parts.js';
import { isAdminOf, networkHere } from './network-here.js';
import type { SetupPart } from './part.js';
import { planRoom } from './plan-room.js';
import { reachesOnly } from './reaches-only.js';
import { whereOne } from './where-one.js';

export type PartsTaken =
  | { readonly refused: Refusal }
  | {
      readonly notes: readonly AuditNote[];
      readonly networkId: string;
      /** What the room was linked to just now. */
      readonly linked: Scope | null;
    };

/** Writes what a message says, all of it or nothing, on the way that a structure file takes. */
export async function takeParts(parts: readonly SetupPart[], desk: MemberDesk): Promise<PartsTaken> {
  const chosen = await networkHere(parts, desk);
  if ('refused' in chosen) return chosen;

  const { network } = chosen;
  const known = network ? await placesOf(desk, network) : nothingKnown;
  const name = network?.name ?? parts.find((part) => part.part === 'network')?.name ?? '';
  const said = fileOfParts(parts, name, {
    known,
    language: desk.person.language,
    here: whereOne(known, desk),
    inGroup: desk.room.kind === 'group',
  });
  if ('refused' in said) return said;

  return isAdminOf(network, desk) || reachesOnly(said, known, desk)
    ? write(said, known, desk)
    : { refused: { reason: 'setup-not-yours' } };
}

async function write(said: SetupSaid, known: KnownStructure, desk: MemberDesk): Promise<PartsTaken> {
  const context = { now: desk.now, newId: () => desk.chance.newId() };
  const plan = planStructure(said.file, known, context);
  if (plan.problems.length > 0) return { refused: { reason: 'setup-unread', part: 'type', typed: '' } };

  const room = planRoom(said.room, plan, desk);
  if ('refused' in room) return room;

  const steps = [...renaming(said, known), ...plan.steps, ...room.steps];
  await takeSteps(steps, plan.networkId, { ...context, byId: desk.person.id }, desk);
  if (known.network === undefined) await desk.people.settleFounders(plan.networkId);

  const linked = room.linksTo ? ((await desk.structure.scope(room.linksTo)) ?? null) : null;
  const notes = steps.flatMap(({ act, note }) => (note && act !== 'unchanged' ? [note] : []));
  return { notes, networkId: plan.networkId, linked };
}

function renaming({ rename }: SetupSaid, { network }: KnownStructure): readonly StructureStep[] {
  if (!network || rename === null || nameKey(network.name) === nameKey(rename)) return [];

  return [
    {
      act: 'changed',
      part: 'network',
      of: network.name,
      take: (records) => records.structure.rename(network.id, rename),
      note: noteOf('place-renamed', network.id, { name: network.name }, { name: rename }),
    },
  ];
}
