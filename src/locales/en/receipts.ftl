# What an entry looks like once it is stored, and what happened to it since.

receipt-saved = ✅ **{ $what }** · { $code }
receipt-changed = ✏️ **{ $what }** · { $code }
receipt-undone = ↩︎ **{ $what }** · { $code }
receipt-plain = **{ $what }** · { $code }
receipt-when = { $day } ({ $duration }) · { $centre }
receipt-when-span = { $day }, { $span } ({ $duration }) · { $centre }
receipt-ages = ages { $ages }
receipt-note = “{ $note }”
receipt-tap-change = not so? tap Change
form-open = open to all
form-group = fixed group
setting-in_house = at the centre
setting-outreach = outreach
setting-digital = online
led-staff = led by staff
led-together = led together with young people
led-youth = led by young people on their own
led-by-youth-leaders =
    { $count ->
        [one] { $count } young person behind it
       *[other] { $count } young people behind it
    }
was-deleted = Deleted. Undo brings it back.
was-undone-made = The entry is taken back.
was-undone-edited = The change is taken back; this is how it stands again.
was-undone-deleted = The entry is back.
not-latest = This entry has been changed since. This is how it stands now:
nothing-to-undo = There is nothing of yours left to take back.

day-closed = ✅ **Closed** noted for { $day } · { $centre }
day-open = ✅ **Open { $span }** noted for { $day } · { $centre } · no visits yet
day-open-all = ✅ **Open** noted for { $day } · { $centre } · no visits yet
day-cancelled = ✅ **Cancelled** noted for { $day } · { $centre }
day-taken-back = ↩︎ The mark is taken back: { $day } · { $centre }

former-member = a former member
entries-head = **Last entries**
entries-none = Nothing logged yet. Try */log open evening 18–21, 14 young people*
entry-in-list = { $day } · **{ $what }** · { $heads } · { $code }
choose-entry = Show an entry …

history-made = { $moment } – logged by { $by }
history-edited = { $moment } – changed by { $by }
history-deleted = { $moment } – deleted by { $by }
history-restored = { $moment } – brought back by { $by }
history-undone = { $moment } – taken back by { $by }
history-changed = { $field }: { $before } → { $after }
history-text-removed = text removed by { $by }, { $moment }
history-above-made = { $moment } – logged
history-above-edited = { $moment } – changed
history-above-deleted = { $moment } – deleted
history-above-restored = { $moment } – brought back
history-above-undone = { $moment } – taken back
history-above-text-removed = text removed, { $moment }
receipt-reply = The next one? Reply to this message with your line.
