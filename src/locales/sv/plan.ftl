# Vad som är planerat, och hur många som kom.

summary-plan = planera det som återkommer; efteråt frågar jag hur många som kom
explain-plan =
    {""}**/plan** visar vad som är planerat; med en rad gör den en plan, och efter varje träff frågar jag hur många som kom.
    {""}*/plan varje tisdag och torsdag kl 16–20 öppen kväll, inte på lov*
    {""}*/plan varannan fredag 18–21 sport till 20 juni med Luka*
    {""}*/plan första fredagen i månaden 19–22 konsert* · */plan 12 december 16–20 turnering*
    {""}*/plan saknas* visar de träffar där ingen har sagt hur många som kom. Lediga dagar hoppas över om du inte skriver *även på lov*
    {""}*/plan kalender* skickar alltihop som en fil för din kalender.
plan-saved = ✅ Planerat: **{ $what }**
plan-head = **{ $what }**
plan-head-paused = **{ $what }** – pausad
plan-head-ended = **{ $what }** – avslutad
plan-when = { $often }, { $span } · { $centre }
plan-until = { $often } till { $date }
plan-next = Nästa: { $dates }
plan-next-none = Det finns ingen dag framåt.
plan-in-holidays = Även på lediga dagar
plan-not-in-holidays = Inte på lediga dagar
plan-people = Efteråt frågar jag { $people } hur många som kom.
plan-people-none = Ingen får frågan hur många som kom.
plan-became-paused = ⏸ Pausad: ingen får frågan förrän den går igång igen.
plan-became-resumed = ✅ Den är igång igen.
plan-became-ended = ✅ Avslutad. Det som är loggat blir kvar.
plan-became-people = ✅ Nu är det andra som får frågan.
plan-became-changed = ✏️ Ändrat från och med nu.
plan-taken-back = ↩︎ Inte längre planerat: { $what }
plan-every-day = varje dag
plan-workdays = måndag till fredag
plan-weekly = varje { $days }
plan-fortnightly = varannan vecka på { $days }
plan-every-weeks = var { $weeks }:e vecka på { $days }
plan-monthly = { $days } i månaden
plan-month-day = den { $day } varje månad
plan-nth-day = { $place } { $day }en
plan-weekday-1 = måndag
plan-weekday-2 = tisdag
plan-weekday-3 = onsdag
plan-weekday-4 = torsdag
plan-weekday-5 = fredag
plan-weekday-6 = lördag
plan-weekday-7 = söndag
plan-place-1 = första
plan-place-2 = andra
plan-place-3 = tredje
plan-place-4 = fjärde
plan-place-5 = femte
plan-last-1 = sista måndagen
plan-last-2 = sista tisdagen
plan-last-3 = sista onsdagen
plan-last-4 = sista torsdagen
plan-last-5 = sista fredagen
plan-last-6 = sista lördagen
plan-last-7 = sista söndagen
plans-head = **Det här är planerat**
plans-line = **{ $what }** – { $often }, { $span } · { $centre } · nästa { $date }
plans-line-paused = **{ $what }** – { $often }, { $span } · { $centre } · pausad
plans-none = Inget är planerat än. En rad räcker:
plans-example = /plan varje tisdag och torsdag kl 16–20 öppen kväll, inte på lov
plans-choose = Välj en plan …
plans-missing-count =
    { $count ->
        [one] ⏳ { $count } träff är över, och ingen har sagt hur många som kom.
       *[other] ⏳ { $count } träffar är över, och ingen har sagt hur många som kom.
    }
plans-missing-head = **Hur många kom?** Det har ingen sagt om de här:
plans-missing-line = { $what }, { $day }, { $span } · { $centre }
plans-missing-more =
    { $count ->
        [one] … och { $count } till.
       *[other] … och { $count } till.
    }
plans-missing-none = Inget saknas: för varje träff vet vi hur många som kom.
plans-sent =
    { $count ->
        [one] 🗓 { $count } plan för din kalender, som den ser ut idag.
       *[other] 🗓 { $count } planer för din kalender, som de ser ut idag.
    }
plan-ask-centre = På vilken gård?
plan-ask-type = Vad planerar du?
plan-ask-type-unknown = ”{ $words }” känner jag inte till än. Vilken sort är det? Dina ord blir kvar som titel.
plan-ask-days = Vilka dagar? *varje tisdag och torsdag*, *varannan fredag*, *första fredagen i månaden* eller ett datum
plan-ask-time = Från när till när? *16–20*
plan-on-weekday-1 = måndag
plan-on-weekday-2 = tisdag
plan-on-weekday-3 = onsdag
plan-on-weekday-4 = torsdag
plan-on-weekday-5 = fredag
plan-on-weekday-6 = lördag
plan-on-weekday-7 = söndag
plan-ask-often-weekday = Bara { $day } { $date }, eller varje vecka?
plan-ask-often-third = Var { $weeks }:e vecka, eller en gång i månaden?
plan-ask-change = Vad är annorlunda? Skriv bara det: *17–21*, *varje onsdag*, *till 20 juni* eller *med Luka*
plan-prompt-centre = På vilken gård?
plan-prompt-type = Vad planerar du?
plan-prompt-days = Vilka dagar?
plan-prompt-time = Från när till när?
plan-prompt-often = Hur ofta?
plan-prompt-change = Vad är annorlunda?
plan-prompt-heads = Hur många kom?
plan-button-once = Bara { $day } { $date }
plan-button-weekly = Varje vecka
plan-button-weeks = Var { $weeks }:e vecka
plan-button-month = En gång i månaden
plan-button-new = Ny plan
plan-button-missing = Saknas ({ $count })
plan-button-pause = Pausa
plan-button-resume = Fortsätt
plan-button-end = Avsluta
plan-button-who = Vem får frågan
plan-button-back = Klart
plan-ask-who = Vem får frågan hur många som kom? **{ $what }**
plan-over = **{ $what } { $span }** är slut. Hur många kom?
plan-over-day = **{ $what }**, { $day }, { $span }: hur många kom?
plan-button-other = Annat …
plan-button-cancelled = Inställt
plan-answered = **{ $what }**, { $day }, är redan loggad:
plan-called-off = **{ $what }**, { $day }, ställdes in.
plan-unread = Jag behöver veta hur ofta och när: */plan varje tisdag och torsdag kl 16–20 öppen kväll* eller */plan 12 december 16–20 turnering*
plan-date-past = { $date } har redan varit; en plan behöver en dag framåt. Inget sparades.
plan-date-none = ”{ $words }” är ingen dag. Inget sparades.
plan-date-unclear = Jag är inte säker på vilken dag ”{ $words }” är; skriv månaden som ord, till exempel *20 juni*
plan-weekday-disagrees = { $date } är inte en { $weekday }. Inget sparades.
plan-time-backwards = ”{ $words }” slutar innan det börjar: på dagen *10–21*, över natten *22–9*.
plan-bad-time = ”{ $words }” är inget klockslag; de går från 0 till 24, till exempel *16–20*
plan-too-long = Det skulle ta { $duration }, in på nästa dag; 14 timmar är mest, till exempel *16–20*
plan-never = Det finns ingen sådan dag framåt. Inget sparades.
plan-never-until = Det finns ingen sådan dag före { $until }. Inget sparades.
plan-only-holidays = Alla de dagarna är lediga. Skriv *även på lov* om det gäller då också; inget sparades.
plan-names-someone = Det ser ut att namnge någon. Unga räknas, de namnges aldrig; planera det utan namnet, tack.
plan-nobody = Ingen på gården heter ”{ $typed }”; */people* visar vilka som är med.
no-such-plan = Det finns ingen sådan plan här. */plan* visar de som finns.
plan-not-begun = Det har inte börjat än: { $date }
