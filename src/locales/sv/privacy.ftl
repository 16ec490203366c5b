# Ord som ser ut att namnge någon: ungdomar räknas, de namnges aldrig.

doubt-saved-note = ⚠️ Sparat, men anteckningen ser ut att namnge någon (*{ $excerpt }*), så den är utelämnad tills vidare.
doubt-saved-title = ⚠️ Sparat, men titeln ser ut att namnge någon (*{ $excerpt }*), så den är utelämnad tills vidare.
doubt-saved-reason = ⚠️ Noterat, men skälet ser ut att namnge någon (*{ $excerpt }*), så det är utelämnat tills vidare.
doubt-nothing-note = ⚠️ Inte sparat än: anteckningen ser ut att namnge någon (*{ $excerpt }*).
doubt-nothing-title = ⚠️ Inte sparat än: titeln ser ut att namnge någon (*{ $excerpt }*).
doubt-nothing-reason = ⚠️ Inte sparat än: skälet ser ut att namnge någon (*{ $excerpt }*).
doubt-counted = Ungdomar räknas men nämns aldrig vid namn. Ska det stå kvar?
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

privacy-explained =
    {""}**Det här sparas**
    Om ungdomar: antal. Aldrig namn, födelsedatum eller kontaktuppgifter; om en anteckning ser ut att innehålla sådant frågar jag först.
    Om personal och volontärer: namn, chattkonto, språk, tysta timmar, roller, och vem som har loggat eller ändrat vad.
    En halvfärdig loggning sparas i 3 dagar, svar i en dag, meddelandens id i 30 dagar.
    Anteckningar stannar på gården; kommunen och nätverket ser varken dem, små tal eller vem som har loggat vad.
    {""}*/mydata* skickar dig det som finns om dig, */forget* raderar dig.
my-data = Här är allt som finns sparat om dig.
nothing-stored = Här finns inget sparat om dig.
forget-asked =
    {""}**Ska jag radera dig?** Ditt namn, dina chattkonton, inställningar, roller och öppna frågor försvinner för gott.
    Det du har loggat blir kvar, liksom alla summor; i stället för ditt namn står det ”en tidigare medlem”. Det som har skrivits i dina chattar finns kvar där tills du tar bort det.
forget-given-up = Inget raderades.
forgotten = Dina uppgifter är raderade. Med en ny inbjudan kan du börja om. Ha det bra.
button-forget = Radera mig
button-forget-not = Låt mig vara kvar
