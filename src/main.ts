import { loadEnvironment } from './cli/environment.js';
import { fail } from './cli/failure.js';
import { start } from './cli/start.js';

try {
  await start(loadEnvironment());
} catch (error) {
  process.exitCode = fail(error);
}
