# Reminders: of which days a centre has said nothing, and who nudged it.

missing-asked = ⏳ **{ $centre }**, { $days }: nothing is logged yet. How was it?
missing-asked-from = ⏳ **{ $centre }**, { $days }: nothing is logged yet, and { $place } would like to know. How was it?
missing-button-log = Log it
missing-button-nobody = Nobody came
missing-button-closed = We were closed
missing-settled = ✅ **{ $centre }**, { $days }: somebody has logged it already. Thank you.

button-nudge = Nudge { $centre }
nudge-told-now = ✅ Nudged: **{ $name }** ({ $centre }) is asked about { $period } now, this once.
nudge-told-later = ✅ **{ $name }** ({ $centre }) will be asked about { $period } once: { $moment }, unless somebody logs before that.
nudge-not-no-chat = ⚠️ { $name } can’t be reached: there is no private chat with the assistant.
nudge-not-enough-this-week = ⚠️ { $name } can’t be reached this week: there were as many messages as { $name } takes. Try again in a few days.
nudge-before = **{ $centre }** was nudged about { $period } already; once is enough.
nudge-not-silent = ✅ **{ $centre }** has logged something for { $period } by now, so nobody is nudged.
nudge-nobody-there = ⚠️ **{ $centre }** has neither a lead nor a youth worker who could be asked. */invite lead* lets one in.
nudge-failed = ⚠️ The nudge about { $period } couldn’t be delivered to { $centre }. Better ask in person.
nudge-uncertain = ⚠️ Nobody knows whether the nudge about { $period } has arrived at { $centre }. It isn’t sent again; better ask in person.
nudge-not-yours = Only those who coordinate above the centre nudge it.
