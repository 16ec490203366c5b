import type { LocalDate, Zone } from '../calendar.js';
import { periodBefore, readPeriod, type Period } from '../period.js';
import { momentsBefore } from './rhythm-moments.js';
import type { Rhythm, Subscription } from './subscription.js';

/** A digest whose moment has come, and that was not given before. */
export interface DueDigest {
  /** Unique for ever: a subscription has one digest of a period. */
  readonly key: string;
  readonly subscription: Subscription;
  readonly period: Period;
  readonly dueAt: Date;
  /** `late` says so in the digest. `missed` is not sent any more, and the next one says that it was left out. */
  readonly comes: 'on-time' | 'late' | 'missed';
}

const hourMs = 3_600_000;
const lateAfterMs = hourMs;
const missedAfterMs = 72 * hourMs;
/** How far it is looked back for those that were missed. */
const mostMissed = 60;

/**
 * What is due now and not in the ledger, which holds the keys of all that was due before: of each subscription the latest
 * first, and none from before it was made. Who was down sends late rather than never, up to three days.
 */
export function dueDigests(
  subscriptions: readonly Subscription[],
  ledger: ReadonlySet<string>,
  now: Date,
): readonly DueDigest[] {
  const momentsOf = momentsShared(now);

  return subscriptions
    .filter(({ paused }) => !paused)
    .flatMap((one) => dueOf(one, momentsOf(one), ledger, now));
}

interface TurnOfPeriod {
  readonly at: Date;
  readonly period: Period;
}

function dueOf(
  subscription: Subscription,
  moments: Iterable<TurnOfPeriod>,
  ledger: ReadonlySet<string>,
  now: Date,
): readonly DueDigest[] {
  const due: DueDigest[] = [];

  for (const { at, period } of moments) {
    const key = digestKey(subscription, period);
    if (at <= subscription.createdAt || ledger.has(key) || due.length === mostMissed) break;

    due.push({ key, subscription, period, dueAt: at, comes: comesAfter(now.getTime() - at.getTime()) });
  }

  return due;
}

/** The latest first. For the same rhythm in the same zone they are worked out once, as far as anybody looks back. */
function momentsShared(now: Date): (one: Subscription) => Iterable<TurnOfPeriod> {
  const known = new Map<string, Iterable<TurnOfPeriod>>();

  return ({ rhythm, scope: { zone } }) => {
    const name = `${JSON.stringify(rhythm)} ${zone}`;
    const moments = known.get(name) ?? kept(turnsBefore(rhythm, zone, now));
    known.set(name, moments);

    return moments;
  };
}

function* turnsBefore(rhythm: Rhythm, zone: Zone, now: Date): Generator<TurnOfPeriod> {
  for (const { on, at } of momentsBefore(rhythm, zone, now)) yield { at, period: periodOf(rhythm, on) };
}

/** Asks for each of them once. */
function kept<T>(all: Iterator<T>): Iterable<T> {
  const found: T[] = [];

  return {
    *[Symbol.iterator]() {
      for (let place = 0; ; place += 1) {
        if (place === found.length) {
          const next = all.next();
          if (next.done) return;
          found.push(next.value);
        }
        yield* found.slice(place, place + 1);
      }
    },
  };
}

export function digestKey({ id }: Pick<Subscription, 'id'>, { name }: Pick<Period, 'name'>): string {
  return `digest:${id}:${name}`;
}

function comesAfter(lateMs: number): DueDigest['comes'] {
  if (lateMs > missedAfterMs) return 'missed';

  return lateMs > lateAfterMs ? 'late' : 'on-time';
}

/** The last one that was over on that day. */
function periodOf({ kind }: Rhythm, on: LocalDate): Period {
  const running = readPeriod(kind === 'weekly' ? 'week' : 'month', on);
  if (!running) throw new Error('There is always a week and a month.');

  return periodBefore(running);
}
