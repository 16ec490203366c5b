import type { Act, FileGiven, Inbound, Options } from '../core/inbound.js';

/** The event with nothing in it that a database can't keep: half characters and NUL. */
export function storable(event: Inbound): Inbound {
  const { sender, room, act } = event;

  return {
    ...event,
    sender: { ...sender, displayName: kept(sender.displayName) },
    room: { ...room, title: kept(room.title) },
    act: storableAct(act),
  };
}

function storableAct(act: Act): Act {
  switch (act.kind) {
    case 'text':
      return { ...act, text: kept(act.text), ...(act.file && { file: storableFile(act.file) }) };
    case 'command':
      return {
        ...act,
        text: kept(act.text),
        options: storableOptions(act.options),
        ...(act.file && { file: storableFile(act.file) }),
      };
    case 'press':
      return { ...act, button: kept(act.button) };
    case 'form':
      return { ...act, answers: storableOptions(act.answers) };
    case 'room':
      return act;
  }
}

function storableOptions(options: Options): Options {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, kept(value)]));
}

function storableFile(file: FileGiven): FileGiven {
  return { ...file, name: kept(file.name) };
}

function kept(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}').replaceAll('\0', '');
}
