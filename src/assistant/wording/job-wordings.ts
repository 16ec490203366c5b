import { commandOfWork, type Progress } from '../../core/jobs/job.js';
import type { JobFact } from '../../core/jobs/job-facts.js';
import { slotOfWork } from '../../core/jobs/slot-of-work.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { inSlot, said, type Wordings } from './wordings.js';

export const jobWordings: Wordings<JobFact> = {
  'work-begun': ({ job, work, progress }, words) => {
    const lines = [words.line(`work-${work}`), ...(progress ? [wordProgress(progress, words)] : [])];

    return inSlot({ lines }, slotOfWork(job));
  },

  'work-waits': ({ job, work, asker }, words) =>
    said({
      lines: [asker === null ? words.line('work-waits') : words.line('work-waits-for', { asker })],
      buttons: [
        { id: `${commandOfWork[work]}:late:${job}`, label: words.text('button-show-it'), style: 'primary' },
      ],
    }),

  'work-broken-off': (_fact, words) => said({ lines: [words.line('work-broken-off')] }),
  'work-failed': ({ reference }, words) => said({ lines: [words.line('work-failed', { reference })] }),
};

function wordProgress({ done, of }: Progress, words: Words): Line {
  return of === null || of === 0
    ? words.line('work-rows', { done })
    : words.line('work-share', { share: words.format.percent(Math.min(99, Math.floor((100 * done) / of))) });
}
