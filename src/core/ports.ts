import type { LocalDate } from './calendar.js';
import type { DayTotal } from './day-total.js';
import type { Inbound } from './inbound.js';
import type { Answer } from './message.js';
import type { ActivityRecords } from './ports/activity-records.js';
import type { AuditRecords } from './ports/audit-records.js';
import type { ConversationRecords } from './ports/conversation-records.js';
import type { CountRecords } from './ports/count-records.js';
import type { DayMarkRecords } from './ports/day-mark-records.js';
import type { DeliveryRecords } from './ports/delivery-records.js';
import type { DigestRecords } from './ports/digest-records.js';
import type { FigureRecords } from './ports/figure-records.js';
import type { InvitationRecords } from './ports/invitation-records.js';
import type { JobRecords } from './ports/job-records.js';
import type { KeptFiles } from './ports/kept-files.js';
import type { LinkCodeRecords } from './ports/link-code-records.js';
import type { Moments } from './ports/moments.js';
import type { PeopleRecords } from './ports/people-records.js';
import type { PlanRecords } from './ports/plan-records.js';
import type { ReflectionRecords } from './ports/reflection-records.js';
import type { RoomRecords } from './ports/room-records.js';
import type { SetAsideRecords } from './ports/set-aside-records.js';
import type { StandingRecords } from './ports/standing-records.js';
import type { StructureRecords } from './ports/structure-records.js';
import type { SubscriptionRecords } from './ports/subscription-records.js';
import type { TargetRecords } from './ports/target-records.js';
import type { TypedLineRecords } from './ports/typed-line-records.js';

/** Where everything is kept. */
export interface Store {
  /**
   * Runs `work` for an event that was never seen before, and keeps its answers with its effect in one transaction. An event
   * seen before has no further effect and gets the answers of the first time (none, once they are no longer kept).
   */
  handleOnce(
    event: Inbound,
    work: (records: Records) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]>;
  /**
   * All that `work` writes is kept together, or nothing is. It may run again, when others got in the way, and lasts 20 s at
   * most. Here and in `handleOnce`, what `work` awaits goes through the records it is given: any other waits for its end.
   */
  transact<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** For reading outside of a transaction. */
  readonly records: Records;
  close(): Promise<void>;
}

/** What one transaction reads and writes, in the domain's words. */
export interface Records {
  readonly activities: ActivityRecords;
  readonly dayMarks: DayMarkRecords;
  readonly counts: CountRecords;
  readonly people: PeopleRecords;
  readonly plans: PlanRecords;
  readonly rooms: RoomRecords;
  readonly structure: StructureRecords;
  readonly invitations: InvitationRecords;
  readonly conversations: ConversationRecords;
  readonly typedLines: TypedLineRecords;
  readonly linkCodes: LinkCodeRecords;
  readonly audit: AuditRecords;
  readonly setAsides: SetAsideRecords;
  readonly figures: FigureRecords;
  readonly moments: Moments;
  readonly digests: DigestRecords;
  readonly reflections: ReflectionRecords;
  readonly standing: StandingRecords;
  readonly deliveries: DeliveryRecords;
  readonly subscriptions: SubscriptionRecords;
  readonly targets: TargetRecords;
  readonly jobs: JobRecords;
  readonly files: KeptFiles;
}

/** Sums kept in step with the activities as they stand now; deleted ones are not in them. */
export interface DayTotalRecords {
  /** `from <= date <= to`, by date and centre's id; nothing that adds up to no activity. */
  between(centreIds: readonly string[], from: LocalDate, to: LocalDate): Promise<readonly DayTotal[]>;
}

/** A sum that was not what its entries add up to. */
export interface SumDifference {
  readonly centreId: string;
  readonly date: LocalDate;
  /** Type, form, setting, who led it; and the band where it is a sum by age. */
  readonly about: readonly string[];
  readonly sum: string;
  /** Entries less what was kept. */
  readonly off: number;
}

/** Adds up all entries anew and puts the kept sums right; answers what was wrong, centre by centre, none when nothing was. */
export type Recount = () => AsyncIterable<readonly SumDifference[]>;
