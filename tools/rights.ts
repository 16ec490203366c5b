import { writeFileSync } from 'node:fs';
import { commands } from '../commands/index.js';
import { rightsPage } from './rights/rights-page.js';

writeFileSync(new URL('../docs/rights.md', import.meta.url), rightsPage(commands));
