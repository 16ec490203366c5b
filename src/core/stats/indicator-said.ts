import { indicatorKeyed } from '../indicators/indicator-keyed.js';
import { indicators, type IndicatorKey } from '../indicators/index.js';
import { fold } from '../phrases/fold.js';
import { slipsBetween } from '../slips-between.js';

/** Short names by which the figures are asked for, beside their keys; without diacritics. */
const shortNames: Readonly<Partial<Record<IndicatorKey, string>>> = {
  activities: 'activity|aktivnosti|aktivnost|aktiviteter|aktivitet',
  open_share: 'open|odprto za vse|odprte|oppet',
  visits: 'visit|obiski|obisk|besok',
  average_attendance: 'attendance|povprecje|povprecen obisk|besok per aktivitet|snitt',
  activity_hours: 'hours|ure|ure aktivnosti|timmar|aktivitetstimmar',
  opening_hours: 'odpiralne ure|oppettimmar',
  youth_led_share: 'youth led|youth|led by young people|vodili mladi|ungdomsledda|ungdomsledd',
  youth_hours_share: 'ure mladih|ungdomstimmar',
  co_created_share: 'co created|together|soustvarjene|medskapade',
  young_producers: 'producers|mladi ustvarjalci|unga skapare',
  gender_split: 'gender|girls|boys|spol|dekleta|fantje|kon|tjejer|killar',
  age_structure: 'age|ages|starost|alder',
  newcomers: 'new|novi|prvic pri nas|nya|nya besokare',
  volunteers: 'volunteer|prostovoljci|prostovoljke|volontarer|volontarinsatser',
  volunteer_hours: 'prostovoljske ure|volontartimmar',
  by_type: 'types|kinds|by kind|vrste|po vrstah|sorter|efter sort',
  by_form: 'forms|po obliki|efter form',
  by_setting: 'settings|po okolju|efter plats',
  completeness: 'popolnost|tackning',
  timeliness: 'pravocasnost|i tid',
  logging_delay: 'delay|zamik|zamik vnosa|fordrojning',
  survey_safety: 'safety|varnost|trygghet',
  survey_participation: 'participation|sodelovanje|delaktighet',
  survey_influence: 'influence|vpliv|inflytande',
  survey_relevance: 'relevance|ustreznost|relevans',
  cost_per_hour: 'strosek na uro|kostnad per timme',
  cost_per_visit: 'cost|strosek na obisk|kostnad per besok',
};

const names: readonly (readonly [name: string, key: IndicatorKey])[] = indicators.flatMap(({ key }) => [
  [plain(key), key] as const,
  ...(shortNames[key]?.split('|') ?? []).map((name) => [name, key] as const),
]);

/** The indicator by its key or a name people use for it, in any language, with or without diacritics. */
export function indicatorSaid(typed: string): IndicatorKey | undefined {
  const name = plain(typed);

  return indicatorKeyed(typed) ?? names.find(([known]) => known === name)?.[1];
}

/** The one somebody probably meant: two slips away at most, or begun alike. */
export function nearestIndicator(typed: string): IndicatorKey | null {
  const name = plain(typed);
  if (name.length < 3) return null;

  const ranked = names
    .map(([known, key]) => ({ key, slips: known.startsWith(name) ? 0.5 : slipsBetween(known, name) }))
    .filter(({ slips }) => slips <= 2)
    .sort((one, other) => one.slips - other.slips);

  return ranked[0]?.key ?? null;
}

function plain(text: string): string {
  return fold(text)
    .trim()
    .replaceAll(/[\s_-]+/gu, ' ');
}
