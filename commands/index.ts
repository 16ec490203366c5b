import type { Command } from '../src/core/command.js';
import { audit } from './audit.js';
import { cancel } from './cancel.js';
import { closed } from './closed.js';
import { count } from './count.js';
import { digest } from './digest.js';
import { edit } from './edit.js';
import { exportEntries } from './export.js';
import { forget } from './forget.js';
import { help } from './help.js';
import { importEntries } from './import.js';
import { invite } from './invite.js';
import { join } from './join.js';
import { log } from './log.js';
import { mydata } from './mydata.js';
import { privacy } from './privacy.js';
import { people } from './people.js';
import { plan } from './plan.js';
import { recent } from './recent.js';
import { report } from './report.js';
import { repeat } from './repeat.js';
import { reflect } from './reflect.js';
import { setup } from './setup.js';
import { settings } from './settings.js';
import { show } from './show.js';
import { start } from './start.js';
import { stats } from './stats.js';
import { target } from './target.js';
import { undo } from './undo.js';
import { why } from './why.js';

/** Everything the assistant can be asked to do, in /help order. */
export const commands: readonly Command[] = [
  log,
  count,
  repeat,
  closed,
  recent,
  show,
  edit,
  undo,
  cancel,
  plan,
  stats,
  why,
  target,
  exportEntries,
  importEntries,
  report,
  reflect,
  digest,
  people,
  invite,
  setup,
  audit,
  settings,
  join,
  privacy,
  mydata,
  forget,
  help,
  start,
];
