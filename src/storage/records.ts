import type { Records } from '../core/ports.js';
import { activityRecords } from './activities.js';
import { auditRecords } from './audit.js';
import type { Connection } from './connection.js';
import { conversationRecords } from './conversations.js';
import { countRecords } from './counts.js';
import { dayMarkRecords } from './day-marks.js';
import { deliveryRecords } from './deliveries.js';
import { digestRecords } from './digests.js';
import { figureRecords } from './figures.js';
import { jobRecords } from './jobs.js';
import { invitationRecords } from './invitations.js';
import { keptFiles } from './kept-files.js';
import { linkCodeRecords } from './link-codes.js';
import { moments } from './moments.js';
import { peopleRecords } from './people.js';
import { planRecords } from './plans.js';
import { reflectionRecords } from './reflections.js';
import { roomRecords } from './rooms.js';
import { setAsideRecords } from './set-asides.js';
import { standingRecords } from './standing.js';
import { structureRecords } from './structure.js';
import { subscriptionRecords } from './subscriptions.js';
import { targetRecords } from './targets.js';
import { typedLineRecords } from './typed-lines.js';

export function recordsOf(connection: Connection): Records {
  return {
    activities: activityRecords(connection),
    dayMarks: dayMarkRecords(connection),
    counts: countRecords(connection),
    people: peopleRecords(connection),
    plans: planRecords(connection),
    rooms: roomRecords(connection),
    structure: structureRecords(connection),
    invitations: invitationRecords(connection),
    conversations: conversationRecords(connection),
    audit: auditRecords(connection),
    typedLines: typedLineRecords(connection),
    linkCodes: linkCodeRecords(connection),
    setAsides: setAsideRecords(connection),
    figures: figureRecords(connection),
    moments: moments(connection),
    digests: digestRecords(connection),
    reflections: reflectionRecords(connection),
    standing: standingRecords(connection),
    deliveries: deliveryRecords(connection),
    subscriptions: subscriptionRecords(connection),
    targets: targetRecords(connection),
    jobs: jobRecords(connection),
    files: keptFiles(connection),
  };
}
