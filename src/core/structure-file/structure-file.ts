import type { Form } from '../activity.js';
import type { Language, LocalDate, LocalTime, Zone } from '../calendar.js';
import type { DayState } from '../day-mark.js';
import type { PlannedSpan } from '../structure.js';
import type { YouthField } from '../vocabulary/youth-field.js';

/** A network as a file describes it, read and found sound. Null where the file says nothing, which changes nothing. */
export interface StructureFile {
  readonly network: string;
  readonly zone: Zone | null;
  readonly language: Language | null;
  readonly ageBands: readonly string[] | null;
  readonly smallCell: number | null;
  readonly minimumAge: number | null;
  readonly types: readonly TypeInFile[];
  /** Those that centres name need not be here. */
  readonly municipalities: readonly string[];
  /** Days off in the whole network. */
  readonly holidays: readonly LocalDate[];
  readonly centres: readonly CentreInFile[];
  readonly dayMarks: readonly DayMarkInFile[];
  readonly keyFigures: readonly KeyFiguresInFile[];
}

/** A file that says nothing yet. */
export function emptyFile(network: string): StructureFile {
  return {
    network,
    zone: null,
    language: null,
    ageBands: null,
    smallCell: null,
    minimumAge: null,
    types: [],
    municipalities: [],
    holidays: [],
    centres: [],
    dayMarks: [],
    keyFigures: [],
  };
}

/** Where in the file something stands, for what can only be judged against the store. */
export interface Placed {
  readonly path: string;
}

export interface TypeInFile extends Placed {
  readonly key: string;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly aliases: readonly string[];
  readonly form: Form | null;
  readonly usualMin: number | null;
  readonly field: YouthField | null;
}

export interface CentreInFile extends Placed {
  readonly name: string;
  readonly municipality: string;
  readonly zone: Zone | null;
  readonly language: Language | null;
  readonly planned: readonly PlannedSpan[] | null;
  readonly holidays: readonly LocalDate[];
}

export interface DayMarkInFile extends Placed {
  readonly centre: string;
  /** Tells two centres of one name apart. */
  readonly municipality: string | null;
  readonly date: LocalDate;
  readonly state: DayState;
  readonly from: LocalTime | null;
  readonly to: LocalTime | null;
  readonly reason: string | null;
  /** As written; without an offset it is the centre's own time. */
  readonly loggedAt: string | null;
}

export interface KeyFiguresInFile extends Placed {
  /** A name, or `network:`, `municipality:` or `centre:` and a name. */
  readonly scope: string;
  readonly municipality: string | null;
  readonly year: number;
  readonly netCostCents: bigint | null;
  readonly youngResidents: number | null;
}

/** What is wrong at one place of a file, like `$.centres[2].holidays[0]`. */
export interface StructureProblem {
  readonly path: string;
  readonly reason: StructureReason;
}

export type StructureReason =
  | 'missing'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'empty'
  | 'too-long'
  | 'not-a-whole-number'
  | 'out-of-range'
  | 'unknown-zone'
  | 'unknown-language'
  | 'unknown-form'
  | 'unknown-field'
  | 'unknown-state'
  | 'not-a-key'
  | 'not-an-age-band'
  | 'bands-out-of-order'
  | 'not-a-weekday'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-moment'
  | 'not-money'
  | 'ends-before-it-starts'
  | 'planned-twice'
  | 'hours-without-open'
  | 'twice'
  | 'unknown-centre'
  | 'unknown-scope'
  | 'fits-several';
