import type { Behaviours } from './behaviour.js';
import { events } from './events.js';
import { guided } from './guided.js';
import { lines } from './lines.js';
import { people } from './people.js';
import { words } from './words.js';

export const behaviours: Behaviours = { ...lines, ...guided, ...people, ...words, ...events };
