import type { Form } from '../activity.js';
import type { ActivityType, Vocabulary } from './activity-type.js';
import type { YouthField } from './youth-field.js';

/** What every network starts with; it may add types, and change or retire these. */
export const templateVocabulary: Vocabulary = [
  type('hangout', 'autonomy', 'open', 180, ['hanging out', 'druženje', 'häng']),
  type('homework', 'learning', 'group', 120, ['homework help', 'učna pomoč', 'läxhjälp']),
  type('sport', 'health', 'open', 90, ['sport', 'šport', 'idrott']),
  type('games', 'health', 'open', 150, [
    'games and tournaments',
    'družabne igre in turnirji',
    'spel och turneringar',
  ]),
  type('culture', 'culture', 'open', 120, [
    'culture and creativity',
    'kultura in ustvarjalnost',
    'kultur och skapande',
  ]),
  type('music', 'culture', 'group', 120, ['music', 'glasba', 'musik']),
  type('food', 'health', 'open', 120, ['cooking and baking', 'kuhanje in peka', 'matlagning och bakning']),
  type('workshop', 'learning', 'open', 120, [
    'workshop or course',
    'delavnica ali tečaj',
    'workshop eller kurs',
  ]),
  type('event', 'culture', 'open', 240, ['event', 'dogodek', 'evenemang']),
  type('trip_camp', 'health', 'group', 480, ['trip or camp', 'izlet ali tabor', 'utflykt eller läger']),
  type('holiday', 'health', 'open', 300, ['holiday programme', 'počitniški program', 'lovverksamhet']),
  type('counselling', 'inclusion', 'group', 45, ['counselling', 'svetovanje', 'rådgivning']),
  type('information', 'autonomy', 'open', 60, ['youth information', 'informiranje', 'information']),
  type('volunteering', 'volunteering', 'group', 120, ['volunteering', 'prostovoljstvo', 'volontärarbete']),
  type('mobility', 'mobility', 'group', 120, [
    'mobility and exchange',
    'mobilnost mladih',
    'utbyte och mobilitet',
  ]),
  type('outreach', 'inclusion', 'open', 180, ['outreach', 'delo na terenu', 'fältarbete']),
  type('community', 'volunteering', 'open', 180, ['community work', 'skupnostno delo', 'lokalt engagemang']),
  type('digital', 'learning', 'open', 120, ['online activity', 'spletna aktivnost', 'digital aktivitet']),
  type('girls_group', 'inclusion', 'group', 120, ["girls' group", 'dekliška skupina', 'tjejgrupp']),
  type('boys_group', 'inclusion', 'group', 120, ["boys' group", 'fantovska skupina', 'killgrupp']),
  type('meeting', 'participation', 'group', 60, [
    'youth council or meeting',
    'svet ali sestanek mladih',
    'ungdomsråd eller möte',
  ]),
  type('other', 'none', 'open', null, ['other', 'drugo', 'övrigt']),
];

function type(
  key: string,
  field: YouthField,
  form: Form,
  usualMin: number | null,
  [en, sl, sv]: readonly [string, string, string],
): ActivityType {
  return { key, names: { en, sl, sv }, aliases: [], form, usualMin, field };
}
