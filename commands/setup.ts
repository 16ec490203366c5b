import type { MembersCommand } from '../src/core/command.js';
import { beginSetup, takeSetupPress, takeSetupText } from '../src/core/setup/converse.js';
import { readParts } from '../src/core/setup/read-parts.js';
import { setUp } from '../src/core/setup/set-up.js';

/** Makes and changes the network, its centres, kinds and days, and links the room; alone it asks for what is missing. */
export const setup: MembersCommand = {
  name: 'setup',
  aliases: {},
  audience: 'asker',
  for: 'set up the centre',

  async run(input, desk) {
    if (input === '') return beginSetup(desk);

    const read = readParts(input, desk.person.language);
    return 'refused' in read ? [{ kind: 'refused', because: read.refused }] : setUp(read.parts, desk);
  },

  press: takeSetupPress,
  reply: takeSetupText,
};
