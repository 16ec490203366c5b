import type { Asked } from '../discord/asked.js';
import type { Discord } from '../discord/open-discord.js';
import { lineNoted, receiptIn } from './receipts.js';
import type { DiscordMember } from './on-discord.js';

export interface Insisting {
  readonly discord: Discord;
  /** Resolves when the program was started again. */
  readonly nextLife: () => Promise<void>;
}

/** Types the line as a person does: again, where Discord shows that nobody answered. How often it took. */
export async function logUntilAnswered(
  { person, room }: DiscordMember,
  line: string,
  { discord, nextLife }: Insisting,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const note = `${line}, try ${tries}`;
    const anew = nextLife();
    const asked = await discord.start.command(person, room, 'log', { text: lineNoted(note) });
    const text = await wordsOf(asked, anew);
    if (receiptIn(text ?? '')?.note === note) return tries;
  }
}

/** Undefined where there is no answer to be hoped for. */
async function wordsOf(asked: Asked, anew: Promise<void>): Promise<string | undefined> {
  const words = asked
    .answered()
    .then((answer) => answer.finished())
    .then(
      ({ text }) => text,
      () => undefined,
    );
  await Promise.race([words, anew]);

  return asked.stored.response ? words : undefined;
}
