import type { Language, LocalDate, Zone } from '../calendar.js';

export type SetupKeyword =
  'network' | 'municipality' | 'centre' | 'room' | 'language' | 'zone' | 'days' | 'holiday' | 'type';

/** One thing that a line of /setup says. */
export type SetupPart =
  | { readonly part: 'network'; readonly name: string }
  | { readonly part: 'municipality'; readonly name: string }
  /** Null where it is left out: a centre that is there already, or the only municipality. */
  | { readonly part: 'centre'; readonly name: string; readonly municipality: string | null }
  | { readonly part: 'room'; readonly place: string }
  | { readonly part: 'language'; readonly language: Language }
  | { readonly part: 'zone'; readonly zone: Zone }
  | { readonly part: 'days'; readonly weekdays: readonly number[] }
  | { readonly part: 'holiday'; readonly dates: readonly LocalDate[] }
  | { readonly part: 'type'; readonly name: string; readonly words: readonly string[] };
