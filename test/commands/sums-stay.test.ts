import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeFigures } from '../../src/core/figures/compute-figures.js';
import type { Figure } from '../../src/core/figures/figure.js';
import { readPeriod } from '../../src/core/period.js';
import { importFile } from '../import/importing.js';
import { openChat, type Chat } from '../support/chat.js';
import { allOf } from '../storage/cast.js';

const types = ['sport', 'workshop', 'open evening'];
const heads = [
  '12 girls 10 boys 1 nb',
  '18 people',
  '3 girls 4 boys, 13-15: 5',
  '0 people',
  '41: 20 girls 21 boys',
];
const leaders = ['', ', led by young people', ', together'];

const logging = fc.record({ does: fc.constant('log' as const), ...something() });

const steps = fc.oneof(
  { weight: 3, arbitrary: logging },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('edit' as const), ...something() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const), ...something() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('delete' as const), ...something() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('import' as const), ...something() }) },
);

/** Something is there before anything is changed. */
const histories = fc.tuple(
  fc.array(logging, { minLength: 8, maxLength: 8 }),
  fc.array(steps, { minLength: 18, maxLength: 22 }),
);

type Step = typeof steps extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function something() {
  return {
    who: fc.constantFrom('bo' as const, 'eva' as const),
    type: fc.constantFrom(...types),
    heads: fc.constantFrom(...heads),
    ledBy: fc.constantFrom(...leaders),
    day: fc.integer({ min: 2, max: 21 }),
    hours: fc.integer({ min: 1, max: 5 }),
    pick: fc.nat(),
  };
}

const centreOf = { bo: 'lipa', eva: 'reka' } as const;

/** Answers what was said to it. */
async function take(step: Step, chat: Chat): Promise<string> {
  const { who, type, heads: said, ledBy, hours, pick } = step;
  const date = `2026-11-${String(step.day).padStart(2, '0')}`;
  const latest = await chat.store.records.activities.recentAt([centreOf[who]], 9);
  const code = latest[pick % Math.max(1, latest.length)]?.code ?? 'K7Q4N';

  switch (step.does) {
    case 'log':
      return (await chat.say(who, `/log ${type} ${date} ${said}, ${hours}h${ledBy}`)).text;
    case 'edit':
      return (await chat.say(who, `/edit ${code} ${said}, ${hours}h`)).text;
    case 'undo':
      return (await chat.say(who, '/undo')).text;
    case 'delete': {
      const asked = await chat.say(who, `/edit ${code}`);
      return asked.buttons.includes('Delete') ? (await chat.press(who, 'Delete', asked)).text : asked.text;
    }
    case 'import': {
      const kind = pick % 2 === 0 ? 'sport' : 'music';
      const row = `${date},Celje,Klub Lipa,${kind},${pick % 50},60`;
      const { added } = await importFile(
        `date,municipality,centre,type,total,duration_min\n${row}\n`,
        chat.store,
      );
      return `${added} added`;
    }
  }
}

test(
  'sums stay true and parts add up, whatever people log, change, take back and import',
  { timeout: 240_000 },
  async () => {
    for (const drawn of fc.sample(histories, { numRuns: 2, seed: 7 })) {
      const chat = await openChat();
      for (const step of drawn.flat()) await take(step, chat);
      chat.at('2026-11-23T08:00:00Z');

      const before = (await chat.store.records.activities.recentAt(['lipa', 'reka'], 99)).length;
      expect(before).toBeGreaterThan(3);
      expect((await allOf(chat.store.recount())).flat()).toEqual([]);
      await partsAddUp(chat);
      expect(chat.defects).toEqual([]);
    }
  },
);

async function partsAddUp(chat: Chat): Promise<void> {
  const period = readPeriod('2026-11', '2026-11-23');
  if (!period) throw new Error('November is a period.');
  const figuresOf = async (id: string) => {
    const scope = await chat.store.records.structure.scope(id);
    if (!scope) throw new Error(`There is no ${id}.`);
    const now = new Date('2026-11-23T08:00:00Z');

    return (await computeFigures({ scope, period, now, asOf: null }, chat.store.records)).indicators;
  };
  const all = await figuresOf('network');
  const parts = [await figuresOf('lipa'), await figuresOf('reka')];
  const { visits, activities, activity_hours: hours } = all;

  for (const key of ['visits', 'activities', 'activity_hours', 'volunteers'] as const) {
    expect(parts.reduce((sum, part) => sum + amount(part[key]), 0)).toBeCloseTo(amount(all[key]), 6);
  }
  for (const table of [all.by_type, all.by_form, all.by_setting]) {
    const rows = table.kind === 'table' ? Object.values(table.rows) : [];
    expect(rows.reduce((sum, row) => sum + row.visits, 0)).toBe(amount(visits));
    expect(rows.reduce((sum, row) => sum + row.activities, 0)).toBe(amount(activities));
  }
  expect(amount(hours)).toBeGreaterThan(0);
  const cells = all.gender_split.kind === 'split' ? Object.values(all.gender_split.cells) : [];
  expect(cells.reduce((sum, cell) => sum + ('hidden' in cell ? NaN : cell.numerator), 0)).toBe(
    amount(visits),
  );
  // In words they add up to 100 by largest remainders; at the centre, where they are told exactly.
  const { text } = await chat.say('bo', '/stats 2026-11');
  const line = text.split('\n').find((each) => /(?:girls|boys) [\d.]+%/u.test(each)) ?? '';
  const shares = [...line.matchAll(/(?<share>[\d.]+)%/gu)].map(({ groups }) => Number(groups?.['share']));
  if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
}

function amount(figure: Figure): number {
  return figure.kind === 'sum' || figure.kind === 'ratio' ? (figure.value ?? 0) : NaN;
}
