import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import type { Options } from '../../inbound.js';
import { checkWords } from '../../record-rules.js';
import type { Refusal } from '../../refusals.js';
import { workingDateAt } from '../../today.js';
import { centresWhere, whereToLog } from '../centres.js';
import { askOrFinish } from '../converse.js';
import { emptyDraft, type EntryDraft } from '../draft.js';
import { readLineAt } from '../read-line-at.js';
import { missingQuestions } from '../missing.js';
import type { Question } from '../question.js';
import { readingSettingFor } from '../reading-setting.js';
import { startLine } from '../talk.js';
import { fillIn, namesIn, topicsOf } from './fill-in.js';
import { settleTotal } from './settle-total.js';

/** Logs what was filled in one by one; what was typed beside it says the rest. */
export async function logWithOptions(
  text: string,
  options: Options,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const centres = await centresWhere(desk, 'log an activity');
  const named = options['centre']?.trim() ? undefined : await whereToLog(desk);
  if (named?.refused) return [refused(named.refused)];

  const centreId = named?.centre?.id ?? null;
  const setting = { ...(await readingSettingFor(centreId, desk)), centres };
  const filled = fillIn(options, setting);
  if ('refused' in filled) return [refused(filled.refused)];

  const line =
    text === ''
      ? { draft: { ...emptyDraft, date: workingDateAt(desk.now, setting.zone) }, questions: [] }
      : readLineAt(text, setting);
  const merged = { ...line.draft, centreId, ...filled.said };
  const heads = settleTotal(merged, filled.said);
  if (heads.short) {
    return [refused({ reason: 'bad-option', option: 'unknown', typed: options['unknown'] ?? '' })];
  }
  const problems = checkWords(heads.draft);
  if (problems.length > 0) return [refused({ reason: 'bad-record', problems })];

  const doubts = [
    ...stillOpen(line, options),
    ...filled.questions,
    ...(heads.question ? [heads.question] : []),
  ];
  const facts = await askOrFinish(startLine(heads.draft, inOrder(heads.draft, doubts)), 'log', desk);

  return text === '' ? facts : [...facts, { kind: 'remarked', remark: 'options-won' }];
}

/** Doubts in the typed words that no option has settled. */
function stillOpen(
  { questions }: { readonly questions: readonly Question[] },
  options: Options,
): readonly Question[] {
  const settled = topicsOf(namesIn(options));

  return questions.filter(({ topic, reason }) => reason !== 'missing' && !settled.has(topic));
}

function inOrder(draft: EntryDraft, doubts: readonly Question[]): readonly Question[] {
  const missing = missingQuestions(draft).filter(
    ({ topic }) => !doubts.some((doubt) => doubt.topic === topic),
  );

  return [
    ...missing.filter(({ topic }) => topic === 'centre'),
    ...doubts,
    ...missing.filter(({ topic }) => topic !== 'centre'),
  ];
}

function refused(because: Refusal): Fact {
  return { kind: 'refused', because };
}
