import { afterAll, expect, test } from 'vitest';
import { createChartDrawer } from '../../src/charts/create-chart-drawer.js';
import { withPicture } from '../../src/charts/with-picture.js';
import { openChat } from '../support/chat.js';

const charts = createChartDrawer();
afterAll(() => charts.close());
const defects: object[] = [];
const log = { error: (facts: object) => void defects.push(facts) };

test('what is asked about figures comes with a picture, and words for who doesn’t see it', async () => {
  const chat = await openChat();
  await chat.say('ana', '/log druženje 12 deklet 9 fantov, 3h');
  const { answers } = await chat.say('ana', '/stats');
  const [answer] = answers;
  if (!answer) throw new Error('There was no answer.');
  const { picture, chart, lines } = await withPicture(charts, log)(answer.message);

  expect(
    Buffer.from(picture?.png ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(picture?.description).toContain('Obiski po dnevih');
  expect(chart).toBeUndefined();
  expect(lines).toEqual(answer.message.lines);
  expect(defects).toEqual([]);
});

test('each side of the figures has the chart that goes with it', async () => {
  const chat = await openChat();
  await chat.say('bo', '/log open evening 12 girls 9 boys, 3h');
  const overview = await chat.say('bo', '/stats');
  const titleOf = (heard: typeof overview) => heard.answers[0]?.message.chart?.chart.title;

  expect(titleOf(overview)).toBe('Visits by day');
  expect(titleOf(await chat.press('bo', 'By kind', overview))).toBe('Visits by kind of activity');
  expect(titleOf(await chat.press('bo', 'Gender and age', overview))).toBe('Visits by gender');
  expect(titleOf(await chat.say('bo', '/stats visits'))).toBeUndefined();
});

test('a week without visits comes without a picture', async () => {
  const chat = await openChat();
  const { answers } = await chat.say('bo', '/stats');
  const message = await withPicture(charts, log)(answers[0]?.message ?? { lines: [] });

  expect(message.picture).toBeUndefined();
  expect(message.lines).not.toEqual([]);
});

test('where a chart can’t be drawn the words go without it', async () => {
  const chat = await openChat();
  await chat.say('bo', '/log open evening 12 girls 9 boys, 3h');
  const { answers } = await chat.say('bo', '/stats');
  const broken = { png: () => Promise.reject(new Error('No ink.')) };
  const logged: object[] = [];
  const message = await withPicture(broken, { error: (facts) => void logged.push(facts) })(
    answers[0]?.message ?? { lines: [] },
  );

  expect(message.picture).toBeUndefined();
  expect(message.lines).toEqual(answers[0]?.message.lines);
  expect(logged).toHaveLength(1);
});
