import { takeServingLock } from '../../../src/storage/serving-lock.js';
import { now } from '../cast.js';

const [url = ''] = process.argv.slice(2);

takeServingLock(url, now);
process.stdout.write('held\n');
process.stdin.resume();
