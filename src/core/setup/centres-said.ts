import { nameKey } from '../structure.js';
import type { CentreInFile } from '../structure-file/structure-file.js';

/** Where days, holidays, a language and a zone belong: what was named last, else where one is. */
export type Here =
  | { readonly kind: 'network' }
  | { readonly kind: 'municipality'; readonly name: string }
  | { readonly kind: 'centre'; readonly name: string; readonly municipality: string };

export function isAt({ name, municipality }: CentreInFile, here: Here): boolean {
  switch (here.kind) {
    case 'network':
      return true;
    case 'municipality':
      return nameKey(municipality) === nameKey(here.name);
    case 'centre':
      return nameKey(municipality) === nameKey(here.municipality) && nameKey(name) === nameKey(here.name);
  }
}

/** One line for each centre, however often it was named. */
export function merged(
  centres: readonly CentreInFile[],
  centre: CentreInFile,
  change: (centre: CentreInFile) => CentreInFile,
): readonly CentreInFile[] {
  const isSame = (one: CentreInFile): boolean =>
    isAt(one, { kind: 'centre', name: centre.name, municipality: centre.municipality });

  return centres.some(isSame)
    ? centres.map((one) => (isSame(one) ? change(one) : one))
    : [...centres, change({ ...centre, planned: null, holidays: [] })];
}

export function bareCentre(name: string, municipality: string): CentreInFile {
  return { path: '', name, municipality, zone: null, language: null, planned: null, holidays: [] };
}
