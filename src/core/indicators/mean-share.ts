import type { QuestionAnswers } from '../ports/figure-records.js';
import { quotient } from './amount.js';

const fewestAnswers = 5;

/** The mean over a theme's questions of the share agreeing, in percent; null while none has answers enough. */
export function meanShare(theme: string, questions: readonly QuestionAnswers[]): number | null {
  const counted = questions.filter(
    (question) => question.theme === theme && question.answers >= fewestAnswers,
  );
  const sum = counted.reduce(
    (added, { agreeing, answers }) => ({
      units: added.units * BigInt(answers) + BigInt(agreeing) * added.per,
      per: added.per * BigInt(answers),
      decimals: 1,
    }),
    { units: 0n, per: 1n, decimals: 1 },
  );

  return quotient(sum, { units: BigInt(counted.length), per: 1n, decimals: 0 }, 100);
}
