import type { Archive } from './open-archive.js';
import { readPart } from './read-part.js';

/** Which styles of cells show their number as a day or a time. */
export type DateStyles = ReadonlySet<number>;

export async function readDateStyles(archive: Archive, path: string | null): Promise<DateStyles> {
  const styles = new Set<number>();
  const own = new Map<number, string>();
  let isOfCells = false;
  let count = 0;
  if (path === null) return styles;

  await readPart(archive, path, 'styleSheet', {
    opened(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'xf' || !isOfCells) return;
      const format = Number(attributes['numFmtId'] ?? 0);
      if (isDate(format, own.get(format))) styles.add(count);
      count += 1;
    },
    closed(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });

  return styles;
}

/** The numbers are those that every program knows, some of them in East Asia only. */
function isDate(format: number, code: string | undefined): boolean {
  if (code !== undefined)
    return /[ymdhs]/iu.test(code.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, ''));

  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  );
}
