import type { Language, LocalDate, Zone } from './calendar.js';

export const scopeKinds = ['network', 'municipality', 'centre'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** A network, municipality or centre, with the language and zone that hold there, inherited or its own. */
export interface Scope {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly name: string;
  readonly networkId: string;
  /** Its own id for a municipality; null for a network. */
  readonly municipalityId: string | null;
  readonly language: Language;
  readonly zone: Zone;
  readonly closedDownOn: LocalDate | null;
}

export interface NetworkSettings {
  /** Like `10-12`; both ends included, in ascending order. */
  readonly ageBands: readonly string[];
  /** Gender and age cells above zero and under this are hidden above the centre. */
  readonly smallCell: number;
  readonly minimumAge: number;
}

/** Weekdays on which a centre means to be open, from one date to another; null leaves that end open. */
export interface PlannedSpan {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Monday = 1. */
  readonly weekdays: readonly number[];
}

export const defaultSettings: NetworkSettings = {
  ageBands: ['0-9', '10-12', '13-15', '16-18', '19-24', '25-29'],
  smallCell: 5,
  minimumAge: 15,
};

/** Names compare after NFC and case-folding: `Škofja Loka` is `ŠKOFJA LOKA`. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('und').normalize('NFC');
}

/** Whether `inner` is `outer` or lies within it. */
export function isWithin(inner: Scope, outer: Scope): boolean {
  switch (outer.kind) {
    case 'network':
      return inner.networkId === outer.id;
    case 'municipality':
      return inner.municipalityId === outer.id;
    case 'centre':
      return inner.id === outer.id;
  }
}
