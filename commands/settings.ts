import type { Language } from '../src/core/calendar.js';
import type { Desk, EveryonesCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { languageNamed } from '../src/core/language-named.js';
import { makeLinkCode } from '../src/core/link-identity.js';
import { setRoom } from '../src/core/setup/set-room.js';
import { fold } from '../src/core/phrases/fold.js';
import { mostAWeek, readQuietHours, readWeeklyMost, type Unasked } from '../src/core/unasked.js';

/** What is mine to choose. Each setting has a keyword of its own; alone the command shows them all. */
export const settings: EveryonesCommand = {
  name: 'settings',
  aliases: { sl: 'nastavitve', sv: 'installningar' },
  audience: 'asker',
  for: 'everyone',

  async run(input, desk) {
    const [typed = '', ...rest] = input.split(/\s+/u);
    if (typed === '') return show(desk);

    const keyword = fold(typed);
    if (keywords.language.includes(keyword)) return chooseLanguage(rest.join(' '), desk);
    if (keywords.room.includes(keyword)) return setRoom(rest.join(' '), desk);
    if (keywords.quiet.includes(keyword)) return chooseQuiet(rest.join(' '), desk);
    if (keywords.budget.includes(keyword)) return chooseBudget(rest.join(' '), desk);
    if (keywords.link.includes(keyword))
      return desk.person ? [await makeLinkCode(desk.person, desk)] : stranger;

    const language = languageNamed(input);
    return language ? setLanguage(language, desk) : [{ kind: 'command-explained', command: 'settings' }];
  },

  async press([setting = '', value = ''], desk) {
    return settings.run(`${setting} ${value}`.trim(), desk, {});
  },
};

/** In the three languages, without diacritics. */
const keywords: Readonly<Record<'language' | 'link' | 'room' | 'quiet' | 'budget', readonly string[]>> = {
  language: ['language', 'jezik', 'sprak'],
  room: ['room', 'soba', 'rum'],
  quiet: ['quiet', 'tisina', 'mir', 'tyst'],
  budget: ['budget', 'najvec', 'hogst'],
  link: ['link', 'povezi', 'povezava', 'koppla', 'lank'],
};

async function show({ person, people, clientLanguage }: Desk): Promise<readonly Fact[]> {
  const language = person?.language ?? clientLanguage;
  const unasked = person ? await people.unasked(person.id) : null;

  return [{ kind: 'settings-shown', language, unasked }];
}

async function chooseQuiet(typed: string, desk: Desk): Promise<readonly Fact[]> {
  const quiet = readQuietHours(typed);

  return quiet ? setUnasked(quiet, desk) : [{ kind: 'refused', because: { reason: 'no-quiet-hours' } }];
}

async function chooseBudget(typed: string, desk: Desk): Promise<readonly Fact[]> {
  const weeklyMost = readWeeklyMost(typed);

  return weeklyMost === undefined
    ? [{ kind: 'refused', because: { reason: 'no-weekly-most', most: mostAWeek } }]
    : setUnasked({ weeklyMost }, desk);
}

async function setUnasked(chosen: Partial<Unasked>, { person, people }: Desk): Promise<readonly Fact[]> {
  if (!person) return stranger;
  await people.setUnasked(person.id, chosen);

  return [{ kind: 'unasked-set', unasked: await people.unasked(person.id) }];
}

async function chooseLanguage(typed: string, desk: Desk): Promise<readonly Fact[]> {
  if (typed === '') return show(desk);
  const language = languageNamed(typed);

  return language
    ? setLanguage(language, desk)
    : [{ kind: 'refused', because: { reason: 'unknown-language', typed } }];
}

async function setLanguage(language: Language, { person, people }: Desk): Promise<readonly Fact[]> {
  if (!person) return stranger;
  await people.setLanguage(person.id, language);

  return [{ kind: 'language-set', language }];
}

const stranger: readonly Fact[] = [{ kind: 'refused', because: { reason: 'not-a-member' } }];
