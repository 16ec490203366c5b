import type { DigestOrderAsked } from '../../core/digests/digest-facts.js';
import { partsOfRhythm, rhythmParts, type RhythmSoFar } from '../../core/digests/rhythm-button.js';
import type { Rhythm } from '../../core/digests/subscription.js';
import type { Button, Message } from '../../core/message.js';
import { packId } from '../../core/stats/figure-button.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';

const usualDays = [1, 2, 3, 5, 10, 15, 20, 28];
const usualTimes = ['09:00', '08:00', '10:00', '12:00', '15:00', '18:00', '20:00'];
const usual: Rhythm = { kind: 'weekly', weekday: 1, at: '09:00' };

/** What is still to be chosen, the usual first. */
export function wordDigestOrder({ chosen, scopeId }: DigestOrderAsked, words: Words): Message {
  const button = (label: string, further: Partial<RhythmSoFar>): Button => ({
    id: idOf(rhythmParts({ ...chosen, ...further }), scopeId),
    label,
  });
  if (chosen.day !== null)
    return {
      lines: [words.line('digest-ask-time')],
      buttons: usualTimes.map((at) => button(words.format.time(at), { at })),
    };

  return chosen.kind === 'weekly'
    ? {
        lines: [words.line('digest-ask-weekday')],
        buttons: [1, 2, 3, 4, 5, 6, 7].map((day) =>
          button(capitalised(words.format.weekday(day), words), { day }),
        ),
      }
    : {
        lines: [words.line('digest-ask-day')],
        buttons: usualDays.map((day) => button(words.text('digest-button-day', { day }), { day })),
      };
}

/** How to begin: the usual with one tap, or another way step by step. */
export function beginButtons(words: Words): readonly Button[] {
  return [
    {
      id: idOf(partsOfRhythm(usual), null),
      label: words.text('digest-button-usual', {
        day: words.format.weekday(usual.kind === 'weekly' ? usual.weekday : 1),
        time: words.format.time(usual.at),
      }),
    },
    { id: idOf('w', null), label: words.text('digest-button-weekly') },
    { id: idOf('m', null), label: words.text('digest-button-monthly') },
  ];
}

/** Under an order: the same at another time. */
export function orderButtons(kind: Rhythm['kind'], scopeId: string, words: Words): readonly Button[] {
  return [
    { id: idOf(kind === 'weekly' ? 'w' : 'm', scopeId), label: words.text('digest-button-another-time') },
  ];
}

function idOf(parts: string, scopeId: string | null): string {
  return ['digest:order', parts, ...(scopeId === null ? [] : [packId(scopeId)])].join(':');
}
