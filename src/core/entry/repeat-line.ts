import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { normaliseCode } from '../receipt-code.js';
import { checkWords } from '../record-rules.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { workingDateAt } from '../today.js';
import { takeAnswer } from './answer/take-answer.js';
import { askOrFinish } from './converse.js';
import { findEntry } from './find-entry.js';
import { typedHere } from './keep-typed-line.js';
import { templates } from './offer-templates.js';
import { readingSettingFor } from './reading-setting.js';
import { repeatEntry, templateOf } from './repeat-entry.js';
import { placeOf } from './show-entry.js';
import { startLine, withUnread } from './talk.js';

/** `14` repeats the last one, `K7Q4M 14 girls` that very one; saved at once where nothing is in doubt. */
export async function repeatLine(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const chosen = await chooseTemplate(text, desk);
  if ('refused' in chosen) return [{ kind: 'refused', because: chosen.refused }];

  const { template, said } = chosen;
  if (said === '') return repeatEntry(template.code, desk);
  const centre = await placeOf(template.centreId, desk);
  if (!may(desk.person.grants, 'log an activity', centre)) {
    return [{ kind: 'refused', because: { reason: 'not-here', centre } }];
  }

  const setting = await readingSettingFor(centre.id, desk);
  const empty = templateOf(template.record, centre.id, workingDateAt(desk.now, centre.zone));
  const { draft, question, later, unread } = takeAnswer('heads', said, empty, undefined, setting);
  const problems = checkWords(draft ?? empty);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];

  const talk = startLine(draft ?? empty, [...(question ? [question] : []), ...later]);
  return askOrFinish({ ...withUnread(talk, unread), ...typedHere(desk) }, 'log', desk);
}

type Chosen = { readonly template: Activity; readonly said: string } | { readonly refused: Refusal };

/** A code, with what is said of today after it; else the last one that there is to repeat. */
async function chooseTemplate(text: string, desk: MemberDesk): Promise<Chosen> {
  const [first = '', ...rest] = text.split(/\s+/u);
  if (normaliseCode(first) !== null && /^[0-9a-z]{5,6}$/iu.test(first)) {
    const found = await findEntry(first, desk);
    if ('activity' in found) return { template: found.activity, said: rest.join(' ') };
    if (/\d/u.test(first) && /\p{L}/u.test(first)) return found;
  }

  const [template] = await templates(desk);
  return template ? { template, said: text } : { refused: { reason: 'nothing-to-repeat' } };
}
