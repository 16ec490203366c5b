import { indicators, type IndicatorKey } from '../indicators/index.js';
import { readPeriod } from '../period.js';

/** A question for figures in few bytes: a button's id has 64. */
export interface FigureButton {
  /** `overview`, a view, or what a command calls it; no colon in it. */
  readonly view: string;
  /** As `readPeriod` reads it. */
  readonly period: string;
  readonly scopeId: string;
  readonly asOf: Date | null;
}

/** An indicator as a view, by its place among all. */
export function viewOfIndicator(key: IndicatorKey): string {
  return `i${indicators.findIndex((indicator) => indicator.key === key)}`;
}

export function indicatorOfView(view: string): IndicatorKey | null {
  const place = /^i(?<place>\d+)$/u.exec(view)?.groups?.['place'];

  return place === undefined ? null : (indicators[Number(place)]?.key ?? null);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const packed = /^~[\w-]{22}$/u;

export function figureParts({ view, period, scopeId, asOf }: FigureButton): string {
  const parts = [
    view,
    period.replace(/^(\d{4})-(\d\d)-(\d\d)\.\.(\d{4})-(\d\d)-(\d\d)$/u, '$1$2$3.$4$5$6'),
    packId(scopeId),
  ];

  return [...parts, ...(asOf ? [Math.floor(asOf.getTime() / 1_000).toString(36)] : [])].join(':');
}

/** Undefined for what was never on a button of ours. */
export function readFigureParts(parts: readonly string[]): FigureButton | undefined {
  const [view = '', short = '', scope = '', moment] = parts;
  const period = short.replace(/^(\d{4})(\d\d)(\d\d)\.(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3..$4-$5-$6');
  const seconds = moment === undefined ? null : Number.parseInt(moment, 36);
  if (view === '' || scope === '' || !readPeriod(period, '2000-01-01')) return undefined;
  if (seconds !== null && !(seconds >= 0 && seconds < 1e11)) return undefined;

  return {
    view,
    period,
    scopeId: unpackId(scope),
    asOf: seconds === null ? null : new Date(seconds * 1_000),
  };
}

/** The 36 characters of a UUID as 23. */
export function packId(id: string): string {
  if (!uuid.test(id)) return id;
  const bytes = (id.replaceAll('-', '').match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));

  return `~${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '')}`;
}

export function unpackId(text: string): string {
  if (!packed.test(text)) return text;
  const binary = atob(`${text.slice(1).replaceAll('-', '+').replaceAll('_', '/')}==`);
  const hex = [...binary].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');

  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
