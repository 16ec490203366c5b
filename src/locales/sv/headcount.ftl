# Räkningen som pågår: ett meddelande vars knappar flera trycker på samtidigt. Siffrorna ändras hela tiden, så orden gör det inte.

headcount = Räkning
headcount-since = **{ $what } · { $centre }** – räknas sedan { $since }
headcount-heads = tjejer **{ $girls }** · killar **{ $boys }** · icke-binära **{ $nonbinary }** · okänt kön **{ $unknown }** · volontärer **{ $volunteers }**
headcount-young = → **{ $young }**
headcount-last = Senast: { $by } { $change }, { $time }
headcount-moved = **{ $what } · { $centre }** – räkningen fortsätter längre ner ↓
headcount-given-up = **{ $what } · { $centre }** – avbruten, inget är sparat
headcount-running = En räkning pågår redan: **{ $what } · { $centre }**, sedan { $since }
headcount-running-plain = En räkning pågår redan: **{ $centre }**, sedan { $since }.
headcount-still-on-plain = Räkningen **{ $centre }** har pågått sedan { $since }. Ska vi avsluta den?
headcount-still-on = Räkningen **{ $what } · { $centre }** har pågått sedan { $since }. Ska vi avsluta den?
headcount-empty = Ingen är räknad ännu. Spara med 0?
headcount-became = ✅ Sparat: **{ $what }** · { $code }. Kvittot står där räkningen stod.
headcount-told-given-up = Räkningen är avbruten.
headcount-told-goes-on = Räkningen fortsätter.

button-headcount-girls = tjejer
button-headcount-boys = killar
button-headcount-nonbinary = icke-binära
button-headcount-unknown = okänt kön
button-headcount-volunteers = volontärer
button-headcount-five = +5 okänt kön
button-headcount-finish = Klart
button-headcount-show = Visa den här
button-headcount-another = Börja en ny
button-headcount-as-it-is = Spara med 0
button-headcount-go-on = Räkna vidare
button-headcount-give-up = Avbryt räkningen

headcount-not-yours = Här räknar bara de som är med i { $centre }.
headcount-at-zero = Där finns ingen att ta bort.
headcount-at-most = Fler än 100 000 går inte.
headcount-was-finished = Den här räkningen är klar och sparad: { $code }
headcount-was-given-up = Den här räkningen är avbruten. Börja en ny med */count*
headcount-above = En räkning visar exakta siffror och hör därför hemma i gårdens eget rum eller i en privat chatt med mig.
headcount-unread = Jag förstår inte vad som ska räknas. Efter kommandot står bara vad det är: */count öppen kväll*
headcount-names-someone = Det ser ut att nämna någon, och alla skulle se det. Skriv i stället vad det är: */count öppen kväll*

summary-count = räkna huvuden tillsammans, direkt
explain-count =
    {""}**/count** lägger upp ett meddelande med knappar som alla kan trycka på samtidigt; **Klart** gör det till en loggning.
    Säg gärna vad det är och vilka som redan är där: */count öppen kväll, 5 tjejer*. Samma kommando i ett annat av gårdens rum visar samma räkning där.
