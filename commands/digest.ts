import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import {
  endDigests,
  guideOrder,
  listDigests,
  orderDigest,
  orderPressed,
} from '../src/core/digests/order-digests.js';
import { sendDigestAgain } from '../src/core/digests/send-digest-again.js';
import { tellDetails, tellDigest, tellDigestAsked, tellSilent } from '../src/core/digests/tell-digest.js';
import type { Fact } from '../src/core/facts.js';
import { nudgeCentre } from '../src/core/reminders/nudge-centre.js';
import { readPeriod } from '../src/core/period.js';
import { fold } from '../src/core/phrases/fold.js';
import { placesToRead } from '../src/core/stats/asked.js';
import { readFigureParts } from '../src/core/stats/figure-button.js';
import { dateAt } from '../src/core/today.js';

/** A week or month of a place, told now or regularly into the room where it was ordered. */
export const digest: MembersCommand = {
  name: 'digest',
  aliases: { sl: 'povzetek', sv: 'sammanfattning' },
  audience: 'room',
  for: 'choose digests',
  answeredBy: 'read figures',

  async run(input, desk) {
    const [first = '', ...rest] = input.split(/\s+/u);
    const words = rest.join(' ');
    const verb = verbs.find(([, said]) => said.includes(fold(first)))?.[0];

    switch (verb) {
      case 'now':
      case 'preview':
        return tellDigestAsked(verb, words, desk);
      case 'on':
        return orderDigest(words, desk);
      case 'off':
        return endDigests(words, desk);
      case 'list':
        return listDigests(desk);
      case undefined:
        return input === '' ? listDigests(desk) : [{ kind: 'refused', because: { reason: 'digest-unread' } }];
    }
  },

  async press(parts, desk) {
    const [first, ...chosen] = parts;

    return first === 'order' ? guideOrder(chosen, desk) : [await pressed(parts, desk)];
  },
};

async function pressed(parts: readonly string[], desk: MemberDesk): Promise<Fact> {
  const button = readFigureParts(parts);
  if (!button) return over;
  if (button.view === 'again') return sendDigestAgain(button.scopeId, button.period, desk);

  const day = dateAt(desk.now, 'UTC');
  const nudged = button.view === 'nudge' && readPeriod(button.period, day);
  if (nudged) return nudgeCentre(button.scopeId, nudged, desk);

  const scope = (await placesToRead(desk)).find(({ id }) => id === button.scopeId);
  const period = scope && readPeriod(button.period, dateAt(desk.now, scope.zone));
  if (!scope || !period) return { kind: 'refused', because: { reason: 'figures-not-yours' } };
  const question = { scope, period, asOf: button.asOf };

  if (button.view === 'now' || button.view === 'preview') return tellDigest(button.view, question, desk);
  if (button.view === 'details') return tellDetails(question, desk);
  if (button.view === 'silent') return tellSilent(question, desk);

  return orderPressed(button.view, scope, desk);
}

/** In the three languages, without diacritics. */
const verbs: readonly (readonly ['now' | 'preview' | 'on' | 'off' | 'list', readonly string[]])[] = [
  ['now', ['now', 'zdaj', 'nu']],
  ['preview', ['preview', 'predogled', 'forhandsvisa', 'forhandsvisning']],
  ['on', ['on', 'vklopi', 'vklop', 'pa']],
  ['off', ['off', 'izklopi', 'izklop', 'av']],
  ['list', ['list', 'seznam', 'lista']],
];

const over: Fact = { kind: 'refused', because: { reason: 'question-over' } };
