import type { MembersCommand } from '../src/core/command.js';
import { codeGiven, codeOption } from '../src/core/code-option.js';
import { findEntry, mayChange } from '../src/core/entry/find-entry.js';
import { seenBy, showEntry } from '../src/core/entry/show-entry.js';
import type { ActivityRecord } from '../src/core/activity.js';
import { offerEntries } from '../src/core/entry/offer-entries.js';
import type { ChangeShown } from '../src/core/entry/entry-facts.js';
import type { ActivityVersion } from '../src/core/history.js';

export const show: MembersCommand = {
  name: 'show',
  aliases: { sl: 'pokazi', sv: 'visa' },
  audience: 'asker',
  for: 'see own entries',

  options: [codeOption],

  async run(text, desk, options) {
    const input = codeGiven(text, options);
    if (input === '') return [{ kind: 'refused', because: { reason: 'code-missing', command: 'show' } }];

    const found = await findEntry(input, desk);
    if ('refused' in found) return [{ kind: 'refused', because: found.refused }];

    const history = await desk.activities.history(found.activity);
    const names = await desk.people.names(
      history.flatMap(({ changedById, textRemoved }) => [changedById ?? [], textRemoved?.byId ?? []].flat()),
    );
    const see = await seenBy(found.activity, desk);

    return [
      {
        kind: 'entry-shown',
        entry: await showEntry(found.activity, desk),
        changes: history.map((version, index) => changeShown(version, history[index - 1], names, see)),
        mayChange: await mayChange(found.activity, desk),
      },
    ];
  },

  async press([code = ''], desk) {
    return show.run(code, desk, {});
  },

  suggest: (_asked, desk) => offerEntries(desk),
};

function changeShown(
  version: ActivityVersion,
  before: ActivityVersion | undefined,
  names: ReadonlyMap<string, string>,
  see: (record: ActivityRecord) => ActivityRecord,
): ChangeShown {
  const { textRemoved } = version;

  return {
    act: version.act,
    changedAt: version.changedAt,
    by: version.changedById ? (names.get(version.changedById) ?? null) : null,
    before: before ? see(before.record) : null,
    after: see(version.record),
    textRemoved: textRemoved && { at: textRemoved.at, by: names.get(textRemoved.byId) ?? null },
  };
}
