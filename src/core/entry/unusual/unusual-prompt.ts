import type { PromptBody } from '../prompt.js';
import type { Question } from '../question.js';

export function unusualPrompt(question: Question | null): Extract<PromptBody, { topic: 'unusual' }> {
  if (!question?.far) throw new Error('A number was to be asked about that is not unusual.');

  return { topic: 'unusual', far: question.far };
}
