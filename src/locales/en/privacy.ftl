# Words that look as if they named somebody: counted, never named.

doubt-saved-note = ⚠️ Saved, but the note looks as if it names someone (*{ $excerpt }*), so it is left out for now.
doubt-saved-title = ⚠️ Saved, but the title looks as if it names someone (*{ $excerpt }*), so it is left out for now.
doubt-saved-reason = ⚠️ Noted, but the reason looks as if it names someone (*{ $excerpt }*), so it is left out for now.
doubt-nothing-note = ⚠️ Not stored yet: the note looks as if it names someone (*{ $excerpt }*).
doubt-nothing-title = ⚠️ Not stored yet: the title looks as if it names someone (*{ $excerpt }*).
doubt-nothing-reason = ⚠️ Not stored yet: the reason looks as if it names someone (*{ $excerpt }*).
doubt-counted = Young people are counted, never named. Keep it?
doubt-telegram = You can also edit or delete your own message.
doubt-ask-note = What should the note say instead? No names, please.
doubt-ask-title = What should the title be instead? No names, please.
doubt-ask-reason = What should the reason be instead? No names, please.
doubt-ask-note-short = The note, without names
doubt-ask-title-short = The title, without names
doubt-ask-reason-short = The reason, without names
button-doubt-change-note = Change the note
button-doubt-change-title = Change the title
button-doubt-change-reason = Change the reason
button-doubt-keep = Keep
button-doubt-type = Type it …

privacy-explained =
    {""}**What is stored**
    Of young people: numbers. Never a name, a birth date or a contact; a note that looks like one is asked about first.
    Of staff and volunteers: name, chat account, language, quiet hours, roles, and who logged or changed what.
    A half-finished entry is kept for 3 days, answers for a day, message ids for 30 days.
    Notes stay at the centre; the municipality and the network see neither them nor small numbers nor who logged what.
    {""}*/mydata* sends you what is stored about you, */forget* erases you.
my-data = Here is everything that is stored about you.
nothing-stored = Nothing is stored about you here.
forget-asked =
    {""}**Erase you?** Your name, chat accounts, settings, roles and open questions go for good.
    What you logged stays, and so do all totals; “logged by” will say “a former member”. What was posted in your chats stays there until you delete it.
forget-given-up = Nothing was erased.
forgotten = You are erased here. With a new invitation you can come back as somebody new. Take care.
button-forget = Erase me
button-forget-not = Keep me
