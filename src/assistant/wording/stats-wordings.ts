import type { StatsFact } from '../../core/stats/stats-facts.js';
import type { WhyFact } from '../../core/stats/why-facts.js';
import { wordWhichScope } from './figure-buttons.js';
import { wordFigures } from './figures.js';
import { wordEntriesBehind, wordFigureByCentre } from './why-pages.js';
import { wordWhy } from './why.js';
import { said, type Wordings } from './wordings.js';

export const statsWordings: Wordings<StatsFact | WhyFact> = {
  'figures-told': (fact, words) => said(wordFigures(fact, words)),
  'figure-explained': (fact, words) => said(wordWhy(fact, words)),
  'figure-by-centre': (fact, words) => said(wordFigureByCentre(fact, words)),
  'entries-behind-listed': (fact, words) => said(wordEntriesBehind(fact, words)),
  'which-scope': (fact, words) => said(wordWhichScope(fact, words)),
};
