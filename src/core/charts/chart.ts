/** A picture's worth of figures with the words that stand in it, in one language. Plain, so that it may go to another thread. */
export type Chart = ColumnsChart | BarsChart;

interface Titled {
  readonly title: string;
  /** What it is of, and of when. */
  readonly subtitle: string;
  /** Said instead of a picture where there is nothing to draw. */
  readonly nothing: string | null;
}

/** Upright, side by side, as time goes by; a line over them to compare with. */
export interface ColumnsChart extends Titled {
  readonly kind: 'columns';
  readonly columns: readonly Column[];
  /** From 0 upwards. */
  readonly marks: readonly Mark[];
  /** What the labels count; empty where they say it themselves. */
  readonly axisName: string;
  readonly columnsName: string;
  readonly lineName: string | null;
}

export interface Column {
  /** Under the column; empty where the one before says it for both. */
  readonly label: string;
  /** Null for what is yet to come. */
  readonly value: number | null;
  /** The value in words. */
  readonly said: string;
  /** The line's height here; null where there is nothing to compare with. */
  readonly line: number | null;
}

/** A height that is named at the side. */
export interface Mark {
  readonly value: number;
  readonly said: string;
}

/** Lying, one below the other, the first on top. */
export interface BarsChart extends Titled {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly said: string;
  /** Hatched: it is not told what is in it. */
  readonly isHidden: boolean;
}

export type ChartTheme = 'light' | 'dark';

/** A chart and what it shows in a sentence, for those who don't see it. */
export interface WordedChart {
  readonly chart: Chart;
  readonly description: string;
}
