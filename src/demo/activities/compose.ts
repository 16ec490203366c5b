import type { ActivityRecord, LedBy, Setting } from '../../core/activity.js';
import { happens, wholeBetween, type Chance } from '../chance.js';
import type { Season } from '../shape/season.js';
import { profileOf } from '../shape/type-profile.js';
import { noteOf } from '../words/notes.js';
import { titleOf } from '../words/titles.js';
import { agesOf, gendersOf, newcomersOf } from './heads.js';
import type { Sketch } from './sketch.js';
import type { Timing } from './timing.js';

/** What an activity got of the totals of its stage. */
export interface Shares {
  readonly visits: number;
  readonly volunteers: number;
  readonly ledByYouth: boolean;
}

export function composeRecord(
  { cell, type }: Sketch,
  { visits, volunteers, ledByYouth }: Shares,
  { start, durationMin }: Timing,
  chance: Chance,
): ActivityRecord {
  const ledBy = ledByYouth ? 'youth' : leadOf(chance);

  return {
    date: cell.date,
    start: happens(chance, 0.92) ? start : null,
    durationMin,
    type,
    form: happens(chance, profileOf(type).openShare) ? 'open' : 'group',
    setting: settingOf(type, cell.season, chance),
    title: titleOf(type, chance),
    note: noteOf(type, chance),
    ...gendersOf(type, visits, chance),
    ages: agesOf(visits, chance),
    newcomers: newcomersOf(visits, chance),
    volunteers,
    volunteerMin: volunteers * (happens(chance, 0.85) ? durationMin : Math.min(durationMin, 120)),
    ledBy,
    youthLeaders: leadersOf(ledBy, visits, chance),
  };
}

function leadOf(chance: Chance): LedBy {
  return happens(chance, 0.22) ? 'together' : 'staff';
}

function leadersOf(ledBy: LedBy, visits: number, chance: Chance): number | null {
  if (ledBy === 'staff' || visits === 0 || happens(chance, 0.15)) return null;

  return Math.min(visits, wholeBetween(chance, 1, 4));
}

function settingOf(type: string, season: Season, chance: Chance): Setting {
  if (type === 'digital') return 'digital';
  if (type === 'outreach') return 'outreach';
  if (season === 'lockdown') return happens(chance, 0.85) ? 'digital' : 'in_house';

  return happens(chance, season === 'summer' ? 0.2 : 0.04) ? 'outreach' : 'in_house';
}
