import type { ActShown } from '../show-act.js';
import type { Scope } from '../structure.js';
import type { SetupAskedFact, SetupOverview } from './asked.js';

/** What became of the structure and of a room. */
export type SetupFact =
  | { readonly kind: 'set-up'; readonly acts: readonly ActShown[] }
  | { readonly kind: 'room-linked'; readonly scope: Scope; readonly isGroup: boolean }
  | SetupAskedFact
  | {
      readonly kind: 'setup-shown';
      readonly overview: SetupOverview;
      readonly acts: readonly ActShown[];
      readonly slot: string | null;
    }
  | { readonly kind: 'setup-left'; readonly slot: string }
  | { readonly kind: 'room-entered'; readonly room: Scope | null };
