import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { readSettings, type Settings } from '../config.js';

/** The settings of this run: what the environment says, then what `.env` adds. */
export function loadEnvironment(): Settings {
  if (existsSync('.env')) loadEnvFile('.env');

  return readSettings(process.env);
}
