import type { MembersCommand } from '../src/core/command.js';
import { beginSetup, roomLinked, takeSetupPress, takeSetupText } from '../src/core/setup/converse.js';
import { readParts } from '../src/core/setup/read-parts.js';
import { takeParts } from '../src/core/setup/take-parts.js';
import { showActs } from '../src/core/show-act.js';

/** Makes and changes the network, its centres, kinds and days, and links the room; alone it asks for what is missing. */
export const setup: MembersCommand = {
  name: 'setup',
  aliases: {},
  audience: 'asker',
  for: 'set up the centre',

  async run(input, desk) {
    if (input === '') return beginSetup(desk);

    const read = readParts(input, desk.person.language);
    if ('refused' in read) return [{ kind: 'refused', because: read.refused }];

    const taken = await takeParts(read.parts, desk);
    if ('refused' in taken) return [{ kind: 'refused', because: taken.refused }];

    const told = roomLinked(taken.linked, desk);
    const notes = taken.notes.filter(({ act }) => act !== 'room-linked');
    return notes.length > 0 || told.length === 0
      ? [{ kind: 'set-up', acts: await showActs(notes, desk) }, ...told]
      : told;
  },

  press: takeSetupPress,
  reply: takeSetupText,
};
