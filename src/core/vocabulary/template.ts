import type { Form } from '../activity.js';
import type { ActivityType, Vocabulary } from './activity-type.js';

/** What every network starts with; it may add types, and change or retire these. */
export const templateVocabulary: Vocabulary = [
  type('hangout', 'open', 180, ['hanging out', 'druženje', 'häng']),
  type('homework', 'group', 120, ['homework help', 'učna pomoč', 'läxhjälp']),
  type('sport', 'open', 90, ['sport', 'šport', 'idrott']),
  type('games', 'open', 150, ['games and tournaments', 'družabne igre in turnirji', 'spel och turneringar']),
  type('culture', 'open', 120, ['culture and creativity', 'kultura in ustvarjalnost', 'kultur och skapande']),
  type('music', 'group', 120, ['music', 'glasba', 'musik']),
  type('food', 'open', 120, ['cooking and baking', 'kuhanje in peka', 'matlagning och bakning']),
  type('workshop', 'open', 120, ['workshop or course', 'delavnica ali tečaj', 'workshop eller kurs']),
  type('event', 'open', 240, ['event', 'dogodek', 'evenemang']),
  type('trip_camp', 'group', 480, ['trip or camp', 'izlet ali tabor', 'utflykt eller läger']),
  type('holiday', 'open', 300, ['holiday programme', 'počitniški program', 'lovverksamhet']),
  type('counselling', 'group', 45, ['counselling', 'svetovanje', 'rådgivning']),
  type('information', 'open', 60, ['youth information', 'informiranje', 'information']),
  type('volunteering', 'group', 120, ['volunteering', 'prostovoljstvo', 'volontärarbete']),
  type('mobility', 'group', 120, ['mobility and exchange', 'mobilnost mladih', 'utbyte och mobilitet']),
  type('outreach', 'open', 180, ['outreach', 'delo na terenu', 'fältarbete']),
  type('community', 'open', 180, ['community work', 'skupnostno delo', 'lokalt engagemang']),
  type('digital', 'open', 120, ['online activity', 'spletna aktivnost', 'digital aktivitet']),
  type('girls_group', 'group', 120, ["girls' group", 'dekliška skupina', 'tjejgrupp']),
  type('boys_group', 'group', 120, ["boys' group", 'fantovska skupina', 'killgrupp']),
  type('meeting', 'group', 60, [
    'youth council or meeting',
    'svet ali sestanek mladih',
    'ungdomsråd eller möte',
  ]),
  type('other', 'open', null, ['other', 'drugo', 'övrigt']),
];

function type(
  key: string,
  form: Form,
  usualMin: number | null,
  [en, sl, sv]: readonly [string, string, string],
): ActivityType {
  return { key, names: { en, sl, sv }, aliases: [], form, usualMin };
}
