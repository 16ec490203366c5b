import type { Command } from 'commander';
import { makeInvitation } from '../core/invite/make-invitation.js';
import { placeOfRole, roles, type Role } from '../core/rights.js';
import type { Records } from '../core/ports.js';
import type { Scope } from '../core/structure.js';
import { chance, fingerprint } from './chance.js';
import { WrongUse } from './failure.js';
import { onlyScope, scopeNamed } from './scope-named.js';
import { withStore } from './with-store.js';

interface Options {
  readonly role: string;
  readonly scope?: string;
  readonly uses: string;
  readonly days: string;
}

export function addInvite(program: Command): void {
  program
    .command('invite')
    .description('print an invitation code, alone on the last line')
    .requiredOption('--role <role>', roles.join(', '))
    .option('--scope <name>', 'network, municipality or centre; may be left out when only one fits')
    .option('--uses <n>', 'how many people may use it', '1')
    .option('--days <n>', 'for how long', '14')
    .action((options: Options) =>
      withStore(async (store) => say(await store.transact((records) => invite(options, records)))),
    );
}

interface Invited {
  readonly code: string;
  readonly terms: string;
}

async function invite(options: Options, records: Records): Promise<Invited> {
  const role = roleOf(options.role);
  const scope = await scopeFor(role, options.scope, records);
  const uses = wholeNumber('--uses', options.uses, 10_000);
  const days = wholeNumber('--days', options.days, 366);
  const inviting = { byId: null, now: new Date(), chance, fingerprint };
  const code = await makeInvitation({ role, scope, uses, days }, inviting, records);

  const where = scope ? scope.name : 'a network still to be founded';
  return { code, terms: `An invitation as ${role} to ${where}, for ${uses} × within ${days} days:` };
}

/** Only after it is kept. */
function say({ code, terms }: Invited): void {
  process.stderr.write(`${terms}\n`);
  process.stdout.write(`${code}\n`);
}

/** Null for the founder: an admin where there is no network yet. */
async function scopeFor(role: Role, typed: string | undefined, records: Records): Promise<Scope | null> {
  const kind = placeOfRole[role];
  if (typed === undefined) {
    if (role === 'admin' && (await records.structure.networks()).length === 0) return null;

    const only = await onlyScope(kind, records);
    if (!only) throw new WrongUse(`A ${role} belongs to a ${kind}: say which with --scope NAME.`);
    return only;
  }

  const named = await scopeNamed(typed, records);
  if (named.kind !== kind)
    throw new WrongUse(`A ${role} belongs to a ${kind}, and ${named.name} is a ${named.kind}.`);
  return named;
}

function roleOf(typed: string): Role {
  const role = roles.find((known) => known === typed);
  if (!role) throw new WrongUse(`--role takes one of ${roles.join(', ')}.`);

  return role;
}

function wholeNumber(option: string, typed: string, most: number): number {
  const number = Number(typed);
  if (!/^\d+$/u.test(typed) || number < 1 || number > most) {
    throw new WrongUse(`${option} takes a whole number from 1 to ${most}.`);
  }

  return number;
}
