import { expect } from 'vitest';
import type { Chat } from './chat.js';

/** Week 47 at both centres and a day of week 46 at one; then it is Monday of week 48. */
export async function logWeeks(chat: Chat): Promise<void> {
  for (const [who, line] of [
    ['luka', '/log open evening 2026-11-20 23: 12 girls 10 boys 1 nb, 3h, 2 volunteers'],
    ['luka', '/log sport 2026-11-18 18 people: 8 girls 10 boys, 2h, led by young people'],
    ['bo', '/log workshop 2026-11-12 10 people 2h'],
    ['eva', '/log open evening 2026-11-19 60: 28 girls 32 boys, 4h'],
  ] as const) {
    expect((await chat.say(who, line)).text).toContain('✅');
  }
  chat.at('2026-11-23T08:00:00Z');
}

/** Links a group to a place. */
export async function linked(chat: Chat, room: string, scopeId: string): Promise<void> {
  const seen = { address: room, kind: 'group', title: room } as const;
  const { id } = await chat.store.records.rooms.seen('browser', seen, `room-${room}`);
  await chat.store.records.rooms.link(id, scopeId, null, new Date('2026-11-01T08:00:00Z'));
}
