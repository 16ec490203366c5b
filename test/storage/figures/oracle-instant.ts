/** The instant at which clocks in a zone show a time, found by asking what they show; of two the first, of none a later one. */
export function oracleInstant(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsets = [-26, 26].map((hours) => offsetAt(wall + hours * 3_600_000, zone));
  const fitting = offsets.map((offset) => wall - offset).filter((at) => at + offsetAt(at, zone) === wall);

  return fitting.length > 0 ? Math.min(...fitting) : wall - (offsets[0] ?? 0);
}

export function oracleDate(instant: Date, zone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, zone: string): number {
  const shown = clockOf(zone).format(instant);

  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1_000) * 1_000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, ...toTheSecond });
  clocks.set(timeZone, clock);

  return clock;
}

const toTheSecond = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;
