import { expect, test } from 'vitest';
import type { Question, Reflection } from '../../src/core/reflect/reflection.js';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

describeEachStore('Looking back', (underTest) => {
  const reflection = (id: string, more: Partial<Reflection> = {}): Reflection => ({
    ...{ centreId: 'lipa', id, activityId: 'a1', questionId: 'went-well', text: 'The hall was full.' },
    ...{ warned: false, personId: 'ana', answeredAt: now, sharedAt: null, ...more },
  });

  test('questions keep their place, and when they were asked', async () => {
    const { reflections } = underTest().store.records;
    const own: Question = { id: 'own', text: 'What next?', addedAt: now, askedAt: null, retiredAt: null };
    const usual: Question = { id: 'went-well', text: null, addedAt: now, askedAt: now, retiredAt: null };
    await reflections.putQuestions('breza', [own, usual]);
    await reflections.putQuestions('breza', [usual, { ...own, retiredAt: now }]);

    expect(await reflections.questions('breza')).toEqual([usual, { ...own, retiredAt: now }]);
    expect(await reflections.questions('nowhere')).toEqual([]);
  });

  test('only what is shared and draws no warning is told, from the first moment up to the last', async () => {
    const { reflections } = underTest().store.records;
    const centreIds = ['told'];
    const answers = [
      reflection('t1', { sharedAt: now }),
      reflection('t2'),
      reflection('t3', { sharedAt: now, warned: true }),
      reflection('t4', { sharedAt: now, answeredAt: minutesLater(5) }),
    ].map((one) => ({ ...one, centreId: 'told' }));
    for (const answer of answers) await reflections.add(answer);
    const told = async (to: Date) =>
      (await reflections.sharedBetween(centreIds, now, to)).map(({ id }) => id);

    expect(await told(minutesLater(5))).toEqual(['t1']);
    expect(await told(minutesLater(6))).toEqual(['t1', 't4']);
    await reflections.share('told', 't1', null);
    await reflections.remove('told', 't4');
    expect(await told(minutesLater(6))).toEqual([]);
    expect((await reflections.latest(centreIds, 2)).map(({ id }) => id)).toEqual(['t3', 't2']);
    expect((await reflections.about('told', 'a1')).map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
    expect(await reflections.byId(['elsewhere'], 't1')).toBeUndefined();
  });
});
