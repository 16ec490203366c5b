/**
 * The fields of the youth sector in article 4 of Slovenia's Public Interest in Youth Sector Act, in its order: a second tag of
 * every activity, which it has from its kind. The last one is for what lies in none of the nine.
 */
export const youthFields = [
  'autonomy',
  'learning',
  'employment',
  'inclusion',
  'volunteering',
  'mobility',
  'health',
  'culture',
  'participation',
  'none',
] as const;
export type YouthField = (typeof youthFields)[number];
