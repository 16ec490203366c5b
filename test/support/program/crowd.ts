/** At least one. */
export type Crowd<Member> = readonly [Member, ...Member[]];

export function crowdOf<Member>([first, ...others]: readonly Member[]): Crowd<Member> {
  if (first === undefined) throw new Error('A crowd is at least one.');

  return [first, ...others];
}
