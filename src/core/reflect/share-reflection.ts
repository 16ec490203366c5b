import type { MemberDesk } from '../command.js';
import { centresWhere } from '../entry/centres.js';
import type { Fact } from '../facts.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import type { Reflection } from './reflection.js';
import { showReflections } from './show-reflections.js';

/** The lead lets the digest quote an answer, with the centre and never with its writer; or no longer. */
export async function shareReflection(
  id: string,
  share: boolean,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const found = await find(id, desk);
  if (!found) return [{ kind: 'refused', because: { reason: 'question-over' } }];
  const { reflection, centre } = found;
  if (!may(desk.person.grants, 'run the centre', centre))
    return [{ kind: 'refused', because: { reason: 'no-right', command: 'reflect' } }];
  if (share && reflection.warned)
    return [{ kind: 'refused', because: { reason: 'reflection-not-to-share' } }];

  const sharedAt = share ? desk.now : null;
  await desk.reflections.share(centre.id, id, sharedAt);
  const [shown] = await showReflections([{ ...reflection, sharedAt }], centre, desk);

  return shown ? [{ kind: 'reflection-shared', reflection: shown }] : [];
}

/** Its writer or the lead takes an answer away for good. */
export async function removeReflection(id: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const found = await find(id, desk);
  if (!found) return [{ kind: 'refused', because: { reason: 'question-over' } }];
  const { reflection, centre } = found;
  const isOwn = reflection.personId === desk.person.id;
  if (!isOwn && !may(desk.person.grants, 'run the centre', centre))
    return [{ kind: 'refused', because: { reason: 'no-right', command: 'reflect' } }];

  await desk.reflections.remove(centre.id, id);
  return [{ kind: 'reflection-removed' }];
}

async function find(
  id: string,
  desk: MemberDesk,
): Promise<{ readonly reflection: Reflection; readonly centre: Scope } | undefined> {
  const centres = await centresWhere(desk, 'reflect');
  const reflection = await desk.reflections.byId(
    centres.map((centre) => centre.id),
    id,
  );
  const centre = centres.find((one) => one.id === reflection?.centreId);

  return reflection && centre ? { reflection, centre } : undefined;
}
