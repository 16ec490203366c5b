import type { Command, Desk, Handlers, MemberDesk } from '../core/command.js';
import type { Fact } from '../core/facts.js';
import type { Act } from '../core/inbound.js';
import type { Audience } from '../core/message.js';
import { isMember, mayCall } from '../core/may-call.js';
import { readAct } from './read-act.js';
import type { Request } from './request.js';

export interface Decided {
  readonly audience: Audience;
  readonly facts: readonly Fact[];
}

/** Which command it is, whether the person may, and what came of it. Nothing where the assistant isn't spoken to. */
export async function decide(act: Act, desk: Desk, commands: readonly Command[]): Promise<Decided> {
  const request = await readAct(act, desk, commands);

  switch (request.kind) {
    case 'silence':
      return { audience: 'asker', facts: [] };
    case 'refused':
      return { audience: 'asker', facts: [{ kind: 'refused', because: request.because }] };
    case 'entered':
      return { audience: 'room', facts: [{ kind: 'room-entered', room: desk.room.scope }] };
    case 'run':
    case 'press':
    case 'reply':
    case 'hear':
    case 'submit':
    case 'reread':
      return { audience: request.command.audience, facts: await carryOut(request, desk) };
  }
}

type Asked = Extract<Request, { readonly command: Command }>;

async function carryOut(request: Asked, desk: Desk): Promise<readonly Fact[]> {
  const { command } = request;
  if (command.for === 'everyone') return handOver(request, command, desk);

  const { person } = desk;
  if (!person || !isMember(person)) return [{ kind: 'refused', because: { reason: 'not-a-member' } }];
  const action = request.kind === 'run' ? command.for : (command.answeredBy ?? command.for);
  if (!mayCall(person, action)) {
    return [{ kind: 'refused', because: { reason: 'no-right', command: command.name } }];
  }

  return handOver<MemberDesk>(request, command, { ...desk, person });
}

async function handOver<D extends Desk>(
  request: Asked,
  command: Handlers<D>,
  desk: D,
): Promise<readonly Fact[]> {
  switch (request.kind) {
    case 'run':
      return command.run(request.input, desk, request.options);
    case 'press':
      return command.press ? command.press(request.parts, desk) : over;
    case 'hear':
      return (await command.hear?.(request.text, desk)) ?? [{ kind: 'refused', because: request.otherwise }];
    case 'reply':
      return command.reply ? command.reply(request.text, request.conversation, desk) : over;
    case 'submit':
      return command.submit ? command.submit(request.answers, desk) : over;
    case 'reread':
      return command.reread ? command.reread(request.input, request.line, desk) : over;
  }
}

const over: readonly Fact[] = [{ kind: 'refused', because: { reason: 'question-over' } }];
