# The live head-count: one message that several people press at once. A number in it changes all the time, so the words don't.

headcount = Head-count
headcount-since = **{ $what } · { $centre }** – counting since { $since }
headcount-heads = girls **{ $girls }** · boys **{ $boys }** · non-binary **{ $nonbinary }** · not asked **{ $unknown }** · volunteers **{ $volunteers }**
headcount-young = → **{ $young }**
headcount-last = Last: { $by } { $change }, { $time }
headcount-moved = **{ $what } · { $centre }** – the count goes on further down ↓
headcount-given-up = **{ $what } · { $centre }** – given up, nothing is saved
headcount-running = A count is on already: **{ $what } · { $centre }**, since { $since }.
headcount-running-plain = A count is on already: **{ $centre }**, since { $since }.
headcount-still-on-plain = The count **{ $centre }** has been on since { $since }. Finish it?
headcount-still-on = The count **{ $what } · { $centre }** has been on since { $since }. Finish it?
headcount-empty = Nobody has been counted yet. Save it with 0?
headcount-became = ✅ Saved: **{ $what }** · { $code }. The count shows the receipt.
headcount-told-given-up = The count is given up.
headcount-told-goes-on = The count goes on.

button-headcount-girls = girls
button-headcount-boys = boys
button-headcount-nonbinary = non-binary
button-headcount-unknown = not asked
button-headcount-volunteers = volunteers
button-headcount-five = +5 not asked
button-headcount-finish = Finish
button-headcount-show = Show it here
button-headcount-another = Begin another
button-headcount-as-it-is = Save with 0
button-headcount-go-on = Go on counting
button-headcount-give-up = Give up

headcount-not-yours = Only the people of { $centre } count here.
headcount-at-zero = There is nobody to take away there.
headcount-at-most = More than 100,000 don't fit.
headcount-was-finished = This count is finished and saved: { $code }
headcount-was-given-up = This count was given up. */count* begins a new one.
headcount-above = A count shows exact numbers, so it belongs in its centre's own room, or in a private chat with me.
headcount-unread = I can't tell what is to be counted. Only what it is comes after the command: */count open evening*
headcount-names-someone = That looks as if it names someone, and all would see it. Say what it is instead: */count open evening*

summary-count = count heads together, live
explain-count =
    {""}**/count** puts up one message with buttons that all of you press at once; **Finish** turns it into an entry.
    Say what it is, and who is there already: */count open evening, 5 girls*. Once more in another room of the centre shows the same count there.
