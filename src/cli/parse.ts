import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { isZone } from '../core/instant.js';
import { languages, type Language } from '../core/calendar.js';
import { toParseAnswer } from '../core/phrases/reading-answer.js';
import type { Reading, ReadingSetting } from '../core/phrases/reading.js';
import { defaultSettings } from '../core/structure.js';
import { templateVocabulary } from '../core/vocabulary/template.js';
import { WrongUse } from './failure.js';

interface Options {
  readonly language: string;
  readonly now?: string;
  readonly zone: string;
}

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('show how a line is understood, as JSON')
    .argument('<text...>', 'the line; a lone - reads lines from standard input, one answer a line')
    .option('--language <language>', languages.join(', '), 'en')
    .option('--now <iso>', 'the moment at which it is typed')
    .option('--zone <zone>', 'the zone in which it is typed', 'Europe/Ljubljana')
    .passThroughOptions()
    .allowUnknownOption()
    .action(async (words: readonly string[], options: Options) => {
      const setting = settingOf(options);
      const { understandLine } = await import('../core/phrases/understand-line.js');
      const answer = (line: string) => say(understandLine(line, setting));
      if (words.length !== 1 || words[0] !== '-') {
        answer(words.join(' '));
        return;
      }

      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) answer(line);
    });
}

function say(reading: Reading): void {
  process.stdout.write(`${JSON.stringify(toParseAnswer(reading))}\n`);
}

function settingOf({ language, now, zone }: Options): ReadingSetting {
  if (!isZone(zone)) throw new WrongUse('--zone takes an IANA zone, like Europe/Ljubljana.');

  return {
    language: languageOf(language),
    now: now === undefined ? new Date() : momentOf(now),
    zone,
    vocabulary: templateVocabulary,
    ageBands: defaultSettings.ageBands,
  };
}

function languageOf(typed: string): Language {
  const language = languages.find((known) => known === typed);
  if (!language) throw new WrongUse(`--language takes one of ${languages.join(', ')}.`);

  return language;
}

function momentOf(typed: string): Date {
  const moment = new Date(typed);
  if (!/^\d{4}-\d{2}-\d{2}/u.test(typed) || Number.isNaN(moment.getTime())) {
    throw new WrongUse('--now takes a moment in ISO 8601, like 2026-11-22T21:30:00+01:00.');
  }

  return moment;
}
