# Ord som ser ut att namnge någon: ungdomar räknas, de namnges aldrig.

doubt-saved-note = ⚠️ Sparat, men anteckningen ser ut att namnge någon (*{ $excerpt }*), så den är utelämnad tills vidare.
doubt-saved-title = ⚠️ Sparat, men titeln ser ut att namnge någon (*{ $excerpt }*), så den är utelämnad tills vidare.
doubt-saved-reason = ⚠️ Noterat, men skälet ser ut att namnge någon (*{ $excerpt }*), så det är utelämnat tills vidare.
doubt-nothing-note = ⚠️ Inte sparat än: anteckningen ser ut att namnge någon (*{ $excerpt }*).
doubt-nothing-title = ⚠️ Inte sparat än: titeln ser ut att namnge någon (*{ $excerpt }*).
doubt-nothing-reason = ⚠️ Inte sparat än: skälet ser ut att namnge någon (*{ $excerpt }*).
doubt-counted = Ungdomar räknas, de namnges aldrig. Ska det stå kvar?
doubt-telegram = Du kan också ändra eller ta bort ditt eget meddelande.
doubt-ask-note = Vad ska det stå i anteckningen i stället? Inga namn, tack.
doubt-ask-title = Vad ska titeln vara i stället? Inga namn, tack.
doubt-ask-reason = Vad ska stå som skäl i stället? Inga namn, tack.
doubt-ask-note-short = Anteckningen, utan namn
doubt-ask-title-short = Titeln, utan namn
doubt-ask-reason-short = Skälet, utan namn
button-doubt-change-note = Ändra anteckningen
button-doubt-change-title = Ändra titeln
button-doubt-change-reason = Ändra skälet
button-doubt-keep = Behåll
button-doubt-type = Skriv …
