import type { Doors } from '../../core/doors.js';
import type { Fact } from '../../core/facts.js';
import type { Job } from '../../core/jobs/job.js';
import { slotOfWork } from '../../core/jobs/slot-of-work.js';
import type { Answer, Audience } from '../../core/message.js';
import type { Person } from '../../core/people.js';
import type { WordsFor } from '../../locales/words.js';
import { answersOf } from '../wording/answers-of.js';

interface JobDeps {
  readonly words: WordsFor;
  readonly doors: () => Doors;
}

interface Told {
  readonly facts: readonly Fact[];
  readonly job: Job;
  readonly person: Person;
  readonly audience: Audience;
  readonly isEnd: boolean;
}

/** What became of long work, in the asker's language; its end takes the place of what was said of its progress. */
export function createWordJob({ words, doors }: JobDeps): (told: Told) => readonly Answer[] {
  return ({ facts, job, person, audience, isEnd }) => {
    const there = { room: job.room, doors: doors() };
    const [first, ...others] = answersOf({ audience, facts }, null, there, words(person.language));
    if (!first || !isEnd) return first ? [first] : [];

    return [{ ...first, slot: slotOfWork(job.id), clears: true }, ...others];
  };
}
