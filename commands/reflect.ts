import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import { findEntry } from '../src/core/entry/find-entry.js';
import { placeOf } from '../src/core/entry/show-entry.js';
import type { Fact } from '../src/core/facts.js';
import { normaliseCode } from '../src/core/receipt-code.js';
import { askQuestion } from '../src/core/reflect/ask-question.js';
import { addQuestion, retireQuestion } from '../src/core/reflect/change-questions.js';
import { nextQuestion, questionsOf } from '../src/core/reflect/questions.js';
import { keepTalk, openReflectTalk, talkOf } from '../src/core/reflect/reflect-talk.js';
import { removeReflection, shareReflection } from '../src/core/reflect/share-reflection.js';
import { showQuestion, showReflections } from '../src/core/reflect/show-reflections.js';
import { storeAnswer, takeAnswer } from '../src/core/reflect/take-answer.js';
import { latestSession, whereToReflect } from '../src/core/reflect/where-to-reflect.js';
import { may } from '../src/core/rights.js';
import type { Scope } from '../src/core/structure.js';

/** Looking back on a session: the centre's own questions in turn, and what was answered. */
export const reflect: MembersCommand = {
  name: 'reflect',
  aliases: {},
  audience: 'asker',
  for: 'reflect',

  async run(input, desk) {
    const centre = await whereToReflect(desk);
    if (!centre) return [{ kind: 'refused', because: { reason: 'no-right', command: 'reflect' } }];
    if (input === '') return overview(centre, desk);

    const [first = '', ...rest] = input.split(/\s+/u);
    const words = rest.join(' ');
    if (addingWords.includes(first.toLowerCase())) return addQuestion(words, centre, null, desk);

    return answer(input, first, centre, desk);
  },

  async press([what = '', ...rest], desk) {
    const press = presses[what];

    return press ? press(rest, desk) : over;
  },

  async reply(text, conversation, desk) {
    const talk = talkOf(conversation);
    if (talk.wants === 'answer') return takeAnswer(text.trim(), talk, desk, conversation);

    return addQuestion(text.trim(), await placeOf(talk.centreId, desk), conversation.id, desk);
  },
};

const over: readonly Fact[] = [{ kind: 'refused', because: { reason: 'question-over' } }];

type Press = (parts: readonly string[], desk: MemberDesk) => Promise<readonly Fact[]>;

/** By what stands after the command in a button's id. */
const presses: Readonly<Record<string, Press>> = {
  ask: ([code = '', questionId = ''], desk) => askAbout(code, questionId, desk),
  share: ([id = ''], desk) => shareReflection(id, true, desk),
  hide: ([id = ''], desk) => shareReflection(id, false, desk),
  remove: ([id = ''], desk) => removeReflection(id, desk),
  keep: ([id = '', step = ''], desk) => settleDoubt('keep', id, step, desk),
  change: ([id = '', step = ''], desk) => settleDoubt('change', id, step, desk),
  next: (_parts, desk) =>
    here(desk, async (centre) => askQuestion(centre, await latestSession(centre, desk), undefined, desk)),
  add: (_parts, desk) =>
    here(desk, async ({ id }) => [
      {
        kind: 'question-wanted',
        conversationId: (await keepTalk({ wants: 'question', centreId: id }, desk)).id,
      },
    ]),
  retire: ([id = ''], desk) => here(desk, (centre) => retireQuestion(id, centre, desk)),
};

async function here(
  desk: MemberDesk,
  act: (centre: Scope) => Promise<readonly Fact[]>,
): Promise<readonly Fact[]> {
  const centre = await whereToReflect(desk);

  return centre ? act(centre) : over;
}

const addingWords: readonly string[] = ['question', 'vprašanje', 'vprasanje', 'fråga', 'fraga'];

async function overview(centre: Scope, desk: MemberDesk): Promise<readonly Fact[]> {
  const questions = await questionsOf(centre.id, desk, desk.now);
  const next = nextQuestion(questions);
  const latest = await desk.reflections.latest([centre.id], 5);

  return [
    {
      kind: 'reflections-shown',
      centre,
      questions: questions.map(showQuestion),
      next: next ? showQuestion(next) : null,
      reflections: await showReflections(latest, centre, desk),
      runs: may(desk.person.grants, 'run the centre', centre),
    },
  ];
}

/** Words alone are about the latest own session; a code before them says which one. */
async function answer(
  input: string,
  first: string,
  centre: Scope,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const found = normaliseCode(first) ? await findEntry(first, desk) : undefined;
  const activity = found && 'activity' in found ? found.activity : undefined;
  const session = activity ?? (await latestSession(centre, desk));
  const text = activity ? input.slice(first.length).trim() : input;
  const where = activity ? await placeOf(activity.centreId, desk) : centre;
  if (activity && text === '') return askQuestion(where, activity, undefined, desk);

  return takeAnswer(
    text,
    { wants: 'answer', centreId: where.id, activityId: session?.id ?? null, questionId: null, doubted: null },
    desk,
  );
}

async function askAbout(code: string, questionId: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const found = await findEntry(code, desk);
  if ('refused' in found) return [{ kind: 'refused', because: found.refused }];

  const centre = await placeOf(found.activity.centreId, desk);
  return askQuestion(centre, found.activity, questionId, desk);
}

async function settleDoubt(
  how: 'keep' | 'change',
  id: string,
  step: string,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const open = await openReflectTalk(id, step, desk);
  if ('refused' in open) return [{ kind: 'refused', because: open.refused }];
  const { talk, conversation } = open;
  if (talk.wants !== 'answer' || talk.doubted === null) return over;
  if (how === 'keep') return storeAnswer(talk.doubted, true, talk, desk, conversation);

  const again = await keepTalk({ ...talk, doubted: null }, desk, conversation);
  return [{ kind: 'reflection-asked', conversationId: again.id, question: null, session: null }];
}
