import type { Finding } from '../findings.js';

const saysWhatOrHowLong: ReadonlySet<Finding['kind']> = new Set([
  'type',
  'unknown_word',
  'duration',
  'unclear_duration',
  'time_span',
]);

/** "2 hours of volunteering, 9 people" is the activity and its length, unless the line names another or its own time. */
export function timeOfVolunteering(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(({ kind }) => saysWhatOrHowLong.has(kind))) return findings;

  return findings.flatMap((finding): readonly Finding[] => {
    if (finding.kind !== 'volunteer_time' || finding.activity === null) return [finding];
    const { activity, minutes, start, end } = finding;

    return [
      { kind: 'type', key: activity, start, end },
      { kind: 'duration', minutes, start, end },
    ];
  });
}
