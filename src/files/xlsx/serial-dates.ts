const dayMs = 86_400_000;
const minutesADay = 1_440;

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
