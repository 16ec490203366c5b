import type { Language, LocalDate } from '../calendar.js';
import type { NetworkSettings, PlannedSpan, Scope, ScopeKind } from '../structure.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';

/** One place of a structure as it is written: null language or zone is inherited. */
export interface NewScope {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly parentId: string | null;
  readonly networkId: string;
  readonly name: string;
  readonly language: Language | null;
  readonly zone: string | null;
  readonly createdAt: Date;
}

export interface StructureRecords {
  networks(): Promise<readonly Scope[]>;
  scope(id: string): Promise<Scope | undefined>;
  /** The scope and everything within it: networks, then municipalities, then centres, each by name. */
  within(scopeId: string): Promise<readonly Scope[]>;
  /** Every scope of that name, over all networks or in one. */
  named(name: string, kind?: ScopeKind, networkId?: string): Promise<readonly Scope[]>;
  settings(networkId: string): Promise<NetworkSettings>;
  /** The template with the network's own types and changes. */
  vocabulary(networkId: string): Promise<Vocabulary>;
  planned(centreId: string): Promise<readonly PlannedSpan[]>;
  /** Its own and those of its municipality and network. */
  holidays(centreId: string): Promise<readonly LocalDate[]>;

  add(scope: NewScope): Promise<Scope>;
  rename(scopeId: string, name: string): Promise<void>;
  setLanguage(scopeId: string, language: Language): Promise<void>;
  setZone(scopeId: string, zone: string): Promise<void>;
  setSettings(networkId: string, settings: NetworkSettings): Promise<void>;
  putType(networkId: string, type: Vocabulary[number]): Promise<void>;
  setPlanned(centreId: string, spans: readonly (PlannedSpan & { readonly id: string })[]): Promise<void>;
  addHolidays(scopeId: string, dates: readonly LocalDate[]): Promise<void>;
  putKeyFigures(figures: KeyFigures): Promise<void>;
  keyFigures(scopeId: string): Promise<readonly KeyFigures[]>;
}

export interface KeyFigures {
  readonly scopeId: string;
  readonly year: number;
  readonly netCostCents: bigint | null;
  readonly youngResidents: number | null;
}
