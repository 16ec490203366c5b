/** Whether a text in a group was meant for the assistant. */
export function isAddressed(text: string, answersAssistant: boolean): boolean {
  return answersAssistant || text.trimStart().startsWith('/') || mention.test(text);
}

const mention = /(?<![\p{L}\p{N}_@.])@bele[zž]ka(?![\p{L}\p{N}_])/iu;
