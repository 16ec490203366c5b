import { activeParticipants } from './active-participants.js';
import { dhis2 } from './dhis2.js';
import { keks } from './keks.js';
import { volunteerHours } from './volunteer-hours.js';

/** Every view there is, in the order in which they are offered. */
export const funderViews = [keks, activeParticipants, volunteerHours, dhis2] as const;

/** One that is tables, for a document; the others are files of their own. */
export type TablesView = Extract<(typeof funderViews)[number], { kind: 'tables' }>;
type Table = TablesView['tables'][number];

export type ViewTableKey = Table['key'];
export type MeasureKey = Extract<Table, { kind: 'groups' }>['measures'][number]['key'];
