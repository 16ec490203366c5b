import type { StatsFact } from '../../core/stats/stats-facts.js';
import type { TargetFact } from '../../core/stats/target-facts.js';
import type { WhyFact } from '../../core/stats/why-facts.js';
import { wordWhichScope } from './figure-buttons.js';
import { wordFigures } from './figures.js';
import { wordTargetRemoved, wordTargets, wordTargetSet } from './targets.js';
import { wordEntriesBehind, wordFigureByCentre, wordFigureDefined } from './why-pages.js';
import { wordWhy } from './why.js';
import { said, type Wordings } from './wordings.js';

export const statsWordings: Wordings<StatsFact | WhyFact | TargetFact> = {
  'figures-told': (fact, words) => said(wordFigures(fact, words)),
  'figure-explained': (fact, words) => said(wordWhy(fact, words)),
  'figure-by-centre': (fact, words) => said(wordFigureByCentre(fact, words)),
  'figure-defined': (fact, words) => said(wordFigureDefined(fact, words)),
  'entries-behind-listed': (fact, words) => said(wordEntriesBehind(fact, words)),
  'target-set': (fact, words) => said(wordTargetSet(fact, words)),
  'target-removed': (fact, words) => said(wordTargetRemoved(fact, words)),
  'targets-listed': (fact, words) => said(wordTargets(fact, words)),
  'which-scope': (fact, words) => said(wordWhichScope(fact, words)),
};
