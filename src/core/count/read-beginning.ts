import type { MemberDesk } from '../command.js';
import { isDoubted } from '../entry/doubt/doubt.js';
import type { EntryDraft } from '../entry/draft.js';
import { readLineAt, type ReadLine } from '../entry/read-line-at.js';
import { readingSettingFor } from '../entry/reading-setting.js';
import type { ReadingSetting } from '../phrases/reading.js';
import { understandType } from '../phrases/understand-answer.js';
import { checkWords } from '../record-rules.js';
import type { Refusal } from '../refusals.js';
import { nothingSaid, type Beginning } from './begin-count.js';
import { nobody, type Counts } from './live-count.js';

/** What stands behind /count: what it is, and who is there already; nothing else. */
export async function readBeginning(
  input: string,
  centreId: string | null,
  desk: MemberDesk,
): Promise<Beginning | { readonly refused: Refusal }> {
  if (input === '') return nothingSaid;

  if (isDoubted(input)) return { refused: { reason: 'headcount-names-someone' } };
  const setting = await readingSettingFor(centreId, desk);
  const read = readLineAt(input, setting);
  if (saysMore(read)) return { refused: { reason: 'headcount-unread' } };

  const beginning = beginningIn(read.draft, input, setting);
  const problems = checkWords({ ...beginning, note: null });
  return problems.length > 0 ? { refused: { reason: 'bad-record', problems } } : beginning;
}

/** A doubt about anything but what it is, or something that is for the end. */
function saysMore({ draft: { day, note }, questions }: ReadLine): boolean {
  return (
    day !== null ||
    note !== null ||
    questions.some(({ topic, reason }) => topic !== 'type' && reason !== 'missing')
  );
}

/** Words without a number say what it is, or else are its title. */
function beginningIn(draft: EntryDraft, input: string, setting: ReadingSetting): Beginning {
  const { type, title } = draft;
  const counts = countsIn(draft);
  const isSaid = type !== null || title !== null || counts !== nobody;
  if (isSaid) return { type, title, counts };

  const known = understandType(input, setting).type;
  return { type: known, title: known === null ? input : null, counts };
}

function countsIn({ total, girls, boys, nonbinary, volunteers }: EntryDraft): Counts {
  if (total === null && volunteers === null) return nobody;

  const known = { girls: girls ?? 0, boys: boys ?? 0, nonbinary: nonbinary ?? 0 };
  const rest = (total ?? 0) - known.girls - known.boys - known.nonbinary;

  return { ...known, unknown: Math.max(0, rest), volunteers: volunteers ?? 0 };
}
