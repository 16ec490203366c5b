import { expect, test } from 'vitest';
import { openAssistedBot } from '../../support/discord-assisted.js';

async function openScene() {
  const bot = await openAssistedBot();
  const { discord, platform, meet } = bot;
  await platform.start();
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);
  await discord.until('the commands', () => discord.commands()[0]);
  const bo = await meet('bo');
  const logged = await discord.command(bo, room, 'log', {
    text: 'sport 2026-11-18 18 people: 8 girls 10 boys, 2h, led by young people',
  });
  expect((await logged.finished()).text).toContain('✅');

  return { ...bot, room, bo };
}

test.each(['stats', 'why'])(
  '/%s completes periods, places and figures while they are typed',
  async (name) => {
    const { discord, bo, room } = await openScene();
    const offered = async (option: string, typed: string) =>
      (await discord.autocomplete(bo, room, name, option, typed)).map(({ value }) => value);

    expect(await offered('period', '')).toContain('2026-W47');
    expect(await offered('period', 'november')).toContain('2026-11');
    expect(await offered('scope', 'li')).toEqual(['Klub Lipa']);
    expect(await offered('indicator', 'led')).toContain('youth_led_share');
    expect(discord.violations).toEqual([]);
  },
);

test('/stats and /why take them as they were picked', async () => {
  const { discord, bo, room, defects } = await openScene();
  const picked = { period: '2026-W47', scope: 'Klub Lipa', indicator: 'youth_led_share' };
  const figure = await discord.command(bo, room, 'stats', picked);
  const reason = await discord.command(bo, room, 'why', picked);

  expect((await figure.finished()).text).toContain('Klub Lipa · week 47');
  expect((await figure.finished()).text).toContain('100% of activities');
  expect((await reason.finished()).text).toContain(
    '1 activity led by young people on their own ÷ 1 activity',
  );
  expect(discord.violations).toEqual([]);
  expect(defects).toEqual([]);
});
