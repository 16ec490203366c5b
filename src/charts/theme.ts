import type { ChartTheme } from '../core/charts/chart.js';

/** Okabe and Ito's colours, which the colour-blind tell apart; bars and line differ in shape, too. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly bar: string;
  readonly line: string;
  readonly hidden: string;
  readonly hatch: string;
}

export const colours: Readonly<Record<ChartTheme, Colours>> = {
  light: {
    ground: '#ffffff',
    ink: '#1b2530',
    muted: '#4a5765',
    rule: '#dde2e7',
    bar: '#0072b2',
    line: '#d55e00',
    hidden: '#eceff2',
    hatch: '#5b6876',
  },
  dark: {
    ground: '#1d2229',
    ink: '#f3f5f7',
    muted: '#b9c2cc',
    rule: '#3a434d',
    bar: '#56b4e9',
    line: '#f0a830',
    hidden: '#2c343d',
    hatch: '#aab4bf',
  },
};
