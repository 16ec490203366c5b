import { activeParticipants } from './active-participants.js';
import { dhis2 } from './dhis2.js';
import { keks } from './keks.js';
import { volunteerHours } from './volunteer-hours.js';

/** Every view there is, in the order in which they are offered. */
export const funderViews = [keks, activeParticipants, volunteerHours, dhis2] as const;

type View = (typeof funderViews)[number];
type Table = Extract<View, { kind: 'tables' }>['tables'][number];

export type FunderViewKey = View['key'];
export type ViewTableKey = Table['key'];
export type MeasureKey = Extract<Table, { kind: 'groups' }>['measures'][number]['key'];
