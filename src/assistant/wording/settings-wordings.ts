import type { SettingsFact } from '../../core/settings-facts.js';
import { wordSettings, wordUnasked } from './settings.js';
import { said, type Wordings } from './wordings.js';

export const settingsWordings: Wordings<SettingsFact> = {
  'settings-shown': (fact, words) => said(wordSettings(fact, words)),
  'unasked-set': ({ unasked }, words) =>
    said({ lines: [words.line('unasked-set'), wordUnasked(unasked, words)] }),
  'language-set': (_fact, words) => said({ lines: [words.line('language-set')] }),
  'link-code-made': ({ code }, words) => said({ lines: words.lines('link-code-made', { code }) }),
  'identity-linked': ({ name }, words) => said({ lines: words.lines('identity-linked', { name }) }),
};
