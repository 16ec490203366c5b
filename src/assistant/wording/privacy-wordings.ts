import type { PrivacyFact } from '../../core/privacy/privacy-facts.js';
import { wordForgetAsked, wordMyData, wordPrivacy } from './privacy.js';
import { said, type Wordings } from './wordings.js';

export const privacyWordings: Wordings<PrivacyFact> = {
  'privacy-explained': (_fact, words) => said(wordPrivacy(words)),
  'my-data': (fact, words) => said(wordMyData(fact, words)),
  'nothing-stored': (_fact, words) => said({ lines: words.lines('nothing-stored') }),
  'forget-asked': (fact, words) => said(wordForgetAsked(fact, words)),
  'forget-given-up': (_fact, words) => said({ lines: words.lines('forget-given-up') }),
  forgotten: (_fact, words) => said({ lines: words.lines('forgotten') }),
};
