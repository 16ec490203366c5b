import { expect, test } from 'vitest';

import { ruleNames, rules, type RuleName } from '../support/telegram/rules.js';
import { breaches } from './telegram-breaches.js';
import { openScene } from './telegram-cast.js';

/** Switched off when the thing to break lies behind a rule of its own. */
const besides: Partial<Record<RuleName, readonly RuleName[]>> = {
  'edit-takes-inline-keyboard': ['fields-typed', 'fields-known', 'fields-required'],
  'document-50-megabytes': ['photo-10-megabytes'],
};

test.each(ruleNames)('%s is refused while the rule holds', async (rule) => {
  const scene = await openScene({ limits: rule.includes('-per-'), without: besides[rule] ?? [] });
  const isRefused = await breaches[rule](scene);

  expect(isRefused).toBe(true);
  if (rule === 'privacy-mode') return;
  expect(scene.telegram.refused.map((one) => one.rule)).toEqual([rule]);
  expect(scene.telegram.violations).toHaveLength(rules[rule] === 'mistake' ? 1 : 0);
});

test.each(ruleNames)('%s passes once the rule is off', async (rule) => {
  const without = [rule, ...(besides[rule] ?? [])];
  const scene = await openScene({ limits: rule.includes('-per-'), without });

  expect(await breaches[rule](scene)).toBe(false);
  expect(scene.telegram.refused).toEqual([]);
});
