const dayMs = 86_400_000;
const minutesADay = 1_440;
/** The end of the year 9999. */
const lastSerial = 2_958_465;

/** Days since the last one of 1899, as spreadsheets count them from March 1900 on; null for what is no date. */
export function serialOfDate(date: string): number | null {
  const ms = Date.parse(`${date}T00:00:00Z`);

  return Number.isNaN(ms) ? null : (ms - Date.UTC(1899, 11, 30)) / dayMs;
}

/** A part of a day; null for what is no time. */
export function serialOfTime(time: string): number | null {
  const { hours, minutes } = /^(?<hours>\d{2}):(?<minutes>\d{2})$/u.exec(time)?.groups ?? {};

  return hours === undefined ? null : (Number(hours) * 60 + Number(minutes)) / minutesADay;
}

/** A day, a time, or a day with its time, as a CSV has them; null for what is none. */
export function textOfSerial(serial: number, from1904: boolean): string | null {
  if (serial < 0 || serial > lastSerial) return null;
  const seconds = Math.round(serial * 86_400);
  const clock = new Date(seconds * 1_000).toISOString().slice(11, 19);
  if (seconds < 86_400) return clock.replace(/:00$/u, '');
  const first = Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30);
  const date = new Date(first + seconds * 1_000).toISOString().slice(0, 10);

  return clock === '00:00:00' ? date : `${date}T${clock}`;
}
