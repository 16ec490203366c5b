import type { DigestFact } from '../../core/digests/digest-facts.js';
import { wordDigest } from './digest.js';
import { wordDigestOrder } from './digest-order.js';
import {
  wordDigestLeftOut,
  wordDigestOrdered,
  wordDigests,
  wordDigestUndelivered,
} from './digest-subscriptions.js';
import { wordFigures } from './figures.js';
import { wordAllSilent } from './digest-silent.js';
import { said, type Wordings } from './wordings.js';

export const digestWordings: Wordings<DigestFact> = {
  'digest-told': (fact, words) => said(wordDigest(fact, words)),
  'digest-detailed': ({ told }, words) => said(wordFigures(told, words)),
  'silent-told': (fact, words) => said(wordAllSilent(fact, words)),
  'digest-ordered': (fact, words) => said(wordDigestOrdered(fact, words)),
  'digest-order-asked': (fact, words) => said(wordDigestOrder(fact, words)),
  'digests-ended': ({ scopes }, words) =>
    said({ lines: [words.line('digests-ended', { scopes: scopes.join(', ') })] }),
  'digests-listed': (fact, words) => said(wordDigests(fact, words)),
  'digest-left-out': (fact, words) => said(wordDigestLeftOut(fact, words)),
  'digest-undelivered': (fact, words) => said(wordDigestUndelivered(fact, words)),
  'digest-sent-again': ({ became }, words) => said({ lines: [words.line(sentAgain[became])] }),
};

const sentAgain = {
  sent: 'digest-sent-again',
  'sent-before': 'digest-sent-before',
  'not-kept': 'digest-not-again',
} as const;
