import type { Figures } from '../figures/figure.js';
import type { SumsByCentre } from '../figures/sums-by-centre.js';
import type { KindSums } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import type { Dhis2Element, Dhis2IdScheme, Dhis2Mapping } from './dhis2-mapping.js';
import type { SummedMeasure } from './measures.js';
import { openSumsOf } from '../figures/open-sums.js';

/** What `POST /api/dataValueSets` of DHIS2 takes: values of several places, each with its own. */
export interface DataValueSet {
  readonly dataElementIdScheme: Dhis2IdScheme;
  readonly categoryOptionComboIdScheme: Dhis2IdScheme;
  readonly attributeOptionComboIdScheme: Dhis2IdScheme;
  readonly orgUnitIdScheme: Dhis2IdScheme;
  readonly dataValues: readonly DataValue[];
}

interface DataValue {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
  readonly value: string;
  readonly comment: string;
}

interface Told {
  readonly figures: Figures;
  readonly sums: SumsByCentre;
  /** By centre's id. */
  readonly orgUnits: ReadonlyMap<string, string>;
  /** As DHIS2 writes it. */
  readonly period: string;
}

/** Of every centre that has reported, zeros too; one that hasn't sends nothing, for nothing said is not zero. */
export function dataValueSet(mapping: Dhis2Mapping, { figures, sums, orgUnits, period }: Told): DataValueSet {
  const { elements, attributeOptionCombo, ...schemes } = mapping;
  const { scope, reporting, asOf } = figures;
  const isOver = dateAt(asOf, scope.zone) > figures.period.to;
  const comment = [
    `as of ${asOf.toISOString()}`,
    `${reporting.centres.length} of ${reporting.of.length} centres reporting`,
    ...(isOver ? [] : ['the period is not over yet']),
  ].join('; ');

  return {
    ...schemes,
    dataValues: reporting.centres.flatMap((centre: Scope) =>
      elements.flatMap((element) =>
        valuesOf(element, sums.get(centre.id) ?? []).map(({ categoryOptionCombo, value }) => ({
          dataElement: element.dataElement,
          period,
          orgUnit: orgUnits.get(centre.id) ?? centre.name,
          categoryOptionCombo,
          attributeOptionCombo,
          value,
          comment,
        })),
      ),
    ),
  };
}

type Value = Pick<DataValue, 'categoryOptionCombo' | 'value'>;

function valuesOf(element: Dhis2Element, kinds: readonly KindSums[]): readonly Value[] {
  if (element.by === null) {
    const { categoryOptionCombo, measure } = element;
    return [{ categoryOptionCombo, value: valueOf(measure, kinds) }];
  }

  const { by, categoryOptionCombos, measure } = element;
  return Object.entries(categoryOptionCombos).map(([option, categoryOptionCombo]) => ({
    categoryOptionCombo,
    value: valueOf(
      measure,
      kinds.filter((kind) => kind[by] === option),
    ),
  }));
}

function valueOf({ of }: SummedMeasure, kinds: readonly KindSums[]): string {
  return String(of(openSumsOf(kinds)));
}
