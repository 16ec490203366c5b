import type { MemberDesk } from '../command.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { findPlace } from '../structure-plan/find-place.js';
import type { Place } from '../structure-plan/plan-places.js';
import type { StructurePlan } from '../structure-plan/plan-structure.js';
import { noteOf, step, type StructureStep } from '../structure-plan/steps.js';
import type { SetupSaid } from './file-of-parts.js';
import { splitAtIn } from './split-at-in.js';

export type RoomPlan =
  | { readonly steps: readonly StructureStep[]; readonly linksTo: string | null }
  | { readonly refused: Refusal };

/** Links the room to a place, there already or about to be, and sets its language and zone. */
export function planRoom(said: SetupSaid['room'], plan: StructurePlan, desk: MemberDesk): RoomPlan {
  const { room } = desk;
  if (said.place === null && said.language === null && said.zone === null)
    return { steps: [], linksTo: null };

  const isOthers = room.scope !== null && !may(desk.person.grants, 'set up the centre', room.scope);
  if (isOthers) return { refused: { reason: 'room-of-others' } };
  if (said.place === null) {
    const scopeId = room.scope?.id;
    return scopeId
      ? { steps: mannerSteps(said, scopeId, desk), linksTo: null }
      : { refused: { reason: 'room-not-linked' } };
  }

  const found = placeNamed(said.place, plan, desk);
  if ('refused' in found) return found;

  const { place } = found;
  const linking = step(
    'room',
    place.name,
    { was: room.scope?.id, is: place.id },
    (records) => records.rooms.link(room.id, place.id, desk.person.id, desk.now),
    noteOf('room-linked', place.id, room.scope && { scopeId: room.scope.id }, {
      scopeId: place.id,
      ...(room.title !== '' && { name: room.title }),
    }),
  );
  return {
    steps: [linking, ...mannerSteps(said, place.id, desk)],
    linksTo: linking.act === 'unchanged' ? null : place.id,
  };
}

function mannerSteps(
  { language, zone }: SetupSaid['room'],
  scopeId: string,
  { room }: MemberDesk,
): readonly StructureStep[] {
  const steps: StructureStep[] = [];
  if (language) {
    const before = room.language ? { language: room.language } : null;
    steps.push(
      step(
        'room',
        room.title,
        { was: room.language ?? undefined, is: language },
        (records) => records.rooms.setLanguage(room.id, language),
        noteOf('room-language-set', scopeId, before, { language }),
      ),
    );
  }
  if (zone) {
    steps.push(
      step(
        'room',
        room.title,
        { was: undefined, is: zone },
        (records) => records.rooms.setZone(room.id, zone),
        noteOf('room-zone-set', scopeId, null, { zone }),
      ),
    );
  }

  return steps;
}

type Named = { readonly place: Place } | { readonly refused: Refusal };

/** Only among what the person may link; anything else is answered as if it were not there. */
function placeNamed(typed: string, { places }: StructurePlan, desk: MemberDesk): Named {
  const reach = places.filter(({ stored }) =>
    stored ? may(desk.person.grants, 'set up the centre', stored) : true,
  );
  const byId = reach.find(({ id }) => typed === `id:${id}`);
  if (byId) return { place: byId };

  const { name, within } = splitAtIn(typed, desk.person.language);
  const whole = findPlace(reach, typed, null);
  const found = whole.kind === 'none' && within !== null ? findPlace(reach, name, within) : whole;

  switch (found.kind) {
    case 'found':
      return { place: found.place };
    case 'none':
      return { refused: { reason: 'no-such-place', typed } };
    case 'several':
      return { refused: { reason: 'several-places', typed } };
  }
}
