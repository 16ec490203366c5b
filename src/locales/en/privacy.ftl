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
