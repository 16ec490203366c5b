import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import type { Options } from '../../inbound.js';
import { checkWords } from '../../record-rules.js';
import { whereToLog } from '../centres.js';
import { askOrFinish } from '../converse.js';
import { talkOf } from '../open-talk.js';
import { draftFound } from '../draft-found.js';
import { missingQuestions } from '../missing.js';
import type { Question } from '../question.js';
import { readingSettingFor } from '../reading-setting.js';
import { startLine } from '../talk.js';
import { readForm } from './read-form.js';

/** A form that was filled in: saved at once where nothing is missing or in doubt. An older draft is offered after it. */
export async function submitForm(answers: Options, desk: MemberDesk): Promise<readonly Fact[]> {
  const { centre, refused } = await whereToLog(desk);
  if (refused) return [{ kind: 'refused', because: refused }];

  const centreId = centre?.id ?? null;
  const read = readForm(answers, await readingSettingFor(centreId, desk));
  const draft = { ...read.draft, centreId };
  const problems = checkWords(draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];

  const earlier = await desk.conversations.latestOf(desk.person.id, desk.now, { command: 'log' });
  const facts = await askOrFinish(startLine(draft, allOpen(draft, read.questions)), 'log', desk);

  return earlier ? [...facts, await draftFound(earlier, talkOf(earlier), desk)] : facts;
}

function allOpen(
  draft: Parameters<typeof missingQuestions>[0],
  doubts: readonly Question[],
): readonly Question[] {
  const missing = missingQuestions(draft);

  return [
    ...missing.filter(({ topic }) => topic === 'centre'),
    ...doubts,
    ...missing.filter(({ topic }) => topic !== 'centre' && !doubts.some((doubt) => doubt.topic === topic)),
  ];
}
