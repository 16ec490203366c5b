import { expect, onTestFinished, test } from 'vitest';

import { openScene, type Scene } from '../support/discord/rule-scenes.js';
import { ruleNames, type RuleName } from '../support/discord/rules.js';
import { badDeeds } from './discord-bad-deeds.js';
import { badPayloads } from './discord-bad-payloads.js';

const breaking: Partial<Record<RuleName, (scene: Scene) => Promise<number>>> = {
  ...badPayloads,
  ...badDeeds,
};

test.each(ruleNames)('%s refuses, and switched off lets through', async (rule) => {
  const broken = breaking[rule];
  if (!broken) throw new Error(`Nobody breaks ${rule} yet.`);

  expect(await broken(await open())).toBeGreaterThanOrEqual(400);
  expect(await broken(await open([rule]))).toBeLessThan(300);
});

async function open(without: readonly RuleName[] = []): Promise<Scene> {
  const scene = await openScene(without);
  onTestFinished(scene.close);

  return scene;
}
