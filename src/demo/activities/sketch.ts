import { chanceFrom, pickWeighted, skewed, type Chance } from '../chance.js';
import { shareOut } from '../share-out.js';
import { weigh, type Cell, type Stage } from '../shape/stage.js';
import { typeMix } from '../shape/type-mix.js';
import { profileOf } from '../shape/type-profile.js';

/** An activity before the totals of its stage are shared out: what it weighs in each of them. */
export interface Sketch {
  readonly cell: Cell;
  readonly type: string;
  readonly visits: number;
  readonly volunteers: number;
  readonly ledByYouth: number;
}

/** By date and centre; the same each time, so that it can be gone through twice instead of being kept. */
export function* sketches(stage: Stage, seed: string): Generator<Sketch> {
  const chance = chanceFrom('sketch', stage.name, seed);

  for (const [cell, activities] of countedCells(stage)) {
    for (let left = activities; left > 0; left -= 1) yield sketch(cell, chance);
  }
}

/** How many activities each centre has on each date. */
export function countedCells({ cells, activities }: Stage): readonly (readonly [Cell, number])[] {
  const share = shareOut(activities, weigh(cells));

  return cells.map((cell) => [cell, share(cell.weight)]);
}

function sketch(cell: Cell, chance: Chance): Sketch {
  const type = pickWeighted(chance, typeMix[cell.season]);
  const { least, median, spread, volunteers, youthLed } = profileOf(type);

  return {
    cell,
    type,
    visits: Math.min(145, Math.max(least, Math.round(skewed(chance, median * crowdFor(type, cell), spread)))),
    volunteers: volunteers * 2 * chance(),
    ledByYouth: youthLed * (0.2 + 1.6 * chance()),
  };
}

/** A talk with one person is that everywhere. */
function crowdFor(type: string, { centre, season }: Cell): number {
  if (type === 'counselling') return 1;

  return season === 'lockdown' ? centre.crowd * 0.8 : centre.crowd;
}
