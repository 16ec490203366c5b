/** Minutes as hours with at most two decimals, from which the same minutes are read back. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes * 100) / 60) / 100;
}

export function minutesOfHours(hours: number): number {
  return Math.round(hours * 60);
}
