import type { Period } from '../period.js';

/** `2026W47`, `202611`, `2026Q4`, `2026S2`, `2026`, as DHIS2 writes them; null for a span of days, which it has no name for. */
export function dhis2Period({ kind, name, from, to }: Period): string | null {
  switch (kind) {
    case 'week':
      return name.replace(/-W0?/u, 'W');
    case 'month':
    case 'quarter':
      return name.replace('-', '');
    case 'half':
      return name.replace('-H', 'S');
    case 'year':
      return name;
    case 'days':
      return from === to ? from.replaceAll('-', '') : null;
  }
}
