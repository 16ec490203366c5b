import type { Fact, GeneralFact } from '../../core/facts.js';
import type { Words } from '../../locales/words.js';
import type { AddingFact } from './add-to-answer.js';
import { askingWordings } from './asking-wordings.js';
import { countWordings } from './count-wordings.js';
import { entryWordings } from './entry-wordings.js';
import { wordExplanation, wordHelp } from './help.js';
import { wordIndicator } from './indicator.js';
import { wordWelcome } from './joining.js';
import { exportWordings } from './export-wordings.js';
import { importWordings } from './import-wordings.js';
import { jobWordings } from './job-wordings.js';
import { peopleWordings } from './people-wordings.js';
import { planWordings } from './plan-wordings.js';
import { privacyWordings } from './privacy-wordings.js';
import { reflectWordings } from './reflect-wordings.js';
import { reminderWordings } from './reminder-wordings.js';
import { wordRefusal } from './refusal.js';
import { reportWordings } from './report-wordings.js';
import { settingsWordings } from './settings-wordings.js';
import { setupWordings } from './setup-wordings.js';
import { digestWordings } from './digest-wordings.js';
import { statsWordings } from './stats-wordings.js';
import { said, type Worded, type Wordings } from './wordings.js';

/** A fact with an answer of its own; the others add to the answer before them. */
export type AnsweringFact = Exclude<Fact, AddingFact>;

const generalWordings: Wordings<GeneralFact> = {
  welcomed: (fact, words) => said(wordWelcome(fact, words)),
  'help-listed': ({ commands }, words) => said(wordHelp(commands, words)),
  'command-explained': ({ command }, words) => said(wordExplanation(command, words)),
  'indicator-defined': ({ indicator }, words) => said(wordIndicator(indicator, words)),
  refused: ({ because }, words) => said(wordRefusal(because, words)),
};

const wordings: Wordings<AnsweringFact> = {
  ...entryWordings,
  ...askingWordings,
  ...countWordings,
  ...peopleWordings,
  ...setupWordings,
  ...planWordings,
  ...privacyWordings,
  ...settingsWordings,
  ...statsWordings,
  ...reflectWordings,
  ...reportWordings,
  ...digestWordings,
  ...reminderWordings,
  ...jobWordings,
  ...exportWordings,
  ...importWordings,
  ...generalWordings,
};

/** A fact in the reader's language. */
export function wordFact(fact: AnsweringFact, words: Words): Worded {
  const word = wordings[fact.kind] as (fact: AnsweringFact, words: Words) => Worded;

  return word(fact, words);
}
