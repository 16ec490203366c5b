import { nameKey, type Scope } from '../structure.js';
import type { RowCells } from './row-cells.js';
import type { RowProblem } from './row-problem.js';

/** Finds the centre that a row names; by itself where there is only one and the row names none. */
export type FindCentre = (cells: RowCells) => Scope | RowProblem;

/** `scopes` are those a file may write to, with the municipalities they are in. */
export function centreFinder(scopes: readonly Scope[]): FindCentre {
  const municipalities = new Map(
    scopes.filter(({ kind }) => kind === 'municipality').map(({ id, name }) => [id, nameKey(name)]),
  );
  const byName = new Map<string, Scope[]>();
  for (const scope of scopes.filter(({ kind }) => kind === 'centre')) {
    const key = nameKey(scope.name);
    byName.set(key, [...(byName.get(key) ?? []), scope]);
  }
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? nameKey(name);
    keys.set(name, key);

    return key;
  };
  const [only, another] = scopes.filter(({ kind }) => kind === 'centre');

  return (cells) => {
    const name = cells('centre');
    const municipality = cells('municipality');
    if (name === '' && only && !another) return only;
    if (name === '') return { reason: 'missing', column: 'centre' };

    const [centre, twin] = (byName.get(keyOf(name)) ?? []).filter(
      ({ municipalityId }) =>
        municipality === '' || municipalities.get(municipalityId ?? '') === keyOf(municipality),
    );
    if (!centre) return { reason: 'unknown-centre', column: 'centre', value: name };

    return twin ? { reason: 'several-centres', column: 'centre', value: name } : centre;
  };
}
