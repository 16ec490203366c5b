import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import { fold } from '../../phrases/fold.js';
import { finish, questionOf } from '../converse.js';
import type { OpenTalk } from '../open-talk.js';
import { readAnswer } from '../read-answer.js';
import { readingSettingFor } from '../reading-setting.js';
import { confirmed, topicOf } from './settle-unusual.js';

const yes = /^(?:yes|yep|y|right|ok|okay|da|ja|drzi|prav|tako je|stammer|japp)[.!]*$/u;

/** Yes, or the number as it should be. */
export async function takeUnusualText(
  text: string,
  { talk, conversation }: OpenTalk,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const [question] = talk.questions;
  if (question?.far && yes.test(fold(text))) {
    return finish(confirmed(talk, question.far), conversation.id, desk);
  }

  const { draft } = question?.far
    ? readAnswer(
        topicOf(question.far),
        text,
        talk.draft,
        question,
        await readingSettingFor(talk.draft.centreId, desk),
      )
    : {};
  return draft
    ? finish({ ...talk, draft, questions: [] }, conversation.id, desk)
    : [await questionOf({ talk, conversation }, desk)];
}
