import type { MemberDesk } from '../command.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { placesOf } from '../structure-plan/known-structure.js';
import { templateVocabulary } from '../vocabulary/template.js';
import { setupTopics, type SetupOverview, type SetupTopic } from './asked.js';
import { isAdminOf } from './network-here.js';

export async function overviewOf(network: Scope | null, desk: MemberDesk): Promise<SetupOverview> {
  const room = { isGroup: desk.room.kind === 'group', scope: desk.room.scope };
  if (!network) return { ...nothing, room };

  const known = await placesOf(desk, network);
  const mine = (scope: Scope): boolean => may(desk.person.grants, 'set up the centre', scope);
  const centres = known.centres.filter(({ scope }) => mine(scope));

  return {
    network,
    isAdmin: isAdminOf(network, desk),
    municipalities: known.scopes.filter(({ kind }) => kind === 'municipality').length,
    centres: centres.map(({ scope }) => scope),
    centresWithDays: centres.filter(({ planned }) => planned.length > 0).length,
    holidays: new Set(centres.flatMap(({ holidays }) => holidays).concat(known.networkHolidays)).size,
    ownTypes: known.vocabulary.filter((type) => !templateVocabulary.includes(type)).map(({ key }) => key),
    room,
    linkable: known.scopes.filter(mine),
  };
}

const nothing: Omit<SetupOverview, 'room'> = {
  network: null,
  isAdmin: true,
  municipalities: 0,
  centres: [],
  centresWithDays: 0,
  holidays: 0,
  ownTypes: [],
  linkable: [],
};

/** Who only leads a centre is asked for what belongs to it. */
export function topicsFor({ isAdmin, room }: SetupOverview): readonly SetupTopic[] {
  const all = isAdmin ? setupTopics : (['days', 'holidays', 'room'] as const);

  return all.filter((topic) => topic !== 'room' || room.isGroup);
}

/** The next thing that is not there yet. */
export function nextMissing(after: SetupTopic | null, overview: SetupOverview): SetupTopic | undefined {
  const topics = topicsFor(overview);

  return topics.slice(after ? topics.indexOf(after) + 1 : 0).find((topic) => isMissing(topic, overview));
}

function isMissing(topic: SetupTopic, overview: SetupOverview): boolean {
  switch (topic) {
    case 'network':
      return overview.network === null;
    case 'municipalities':
      return overview.municipalities === 0;
    case 'centres':
      return overview.centres.length === 0;
    case 'types':
      return overview.ownTypes.length === 0;
    case 'days':
      return overview.centresWithDays < overview.centres.length;
    case 'holidays':
      return overview.holidays === 0;
    case 'room':
      return overview.room.scope === null;
  }
}
