# Filer, ut och in.

summary-export = loggningarna som en fil
explain-export =
    {""}**/export** skickar dig loggningarna för en plats och period som en fil, privat: */export 2026 xlsx*, */export förra månaden*
    Utan period blir det i år, utan format CSV; *xlsx* och *json* går också. Med CSV följer de markerade dagarna.
    En gårdsföreståndare får den egna gården i sin helhet; ovanför gården utelämnas anteckningar och namn, och små antal likaså.
option-format = csv, xlsx för kalkylblad, eller json
choice-csv = CSV
choice-xlsx = Excel (XLSX)
choice-json = JSON
export-made = 📎 **{ $scope }**, { $period }: { $activities }.
export-cut = Sett ovanifrån: anteckningar och namn är utelämnade, och delar och åldrar där någon av dem är liten.
export-marks-made = De markerade dagarna under samma tid.
export-empty = **{ $scope }**, { $period }: inget är loggat, så det blir ingen fil.
export-too-big-by-month = Filen är större än vad den här chatten tar emot. Vilken månad? Allt på en gång får den som sköter servern med `{ $command }`
export-too-big = Filen är större än vad den här chatten tar emot. Den som sköter servern får den med `{ $command }`
export-unread = Jag förstår inte ”{ $typed }”. */export* tar en period, en plats och csv, xlsx eller json, som */export 2026 xlsx*
export-not-yours = De loggningarna är inte dina att exportera. */export* utan ord tar den plats som du får exportera.
summary-import = loggningar från en fil, först bara kontrollerade
explain-import =
    {""}**/import** tar in loggningar från CSV eller XLSX, markerade dagar eller ett nätverk som JSON. Skicka filen i Telegram med */import* som bildtext, eller svara */import* på den; välj den i Discord som *file*; bifoga den i webbläsaren med gemet och skriv */import* till den.
    Först säger det bara vad som skulle läggas till, vad som redan finns, och vilka rader som inte går att ta in och varför. Sedan tar **Importera** in den.
    Kolumner hittas efter namn, på engelska, slovenska eller svenska; en */export* visar dem. Det som finns förblir som det är, och samma fil två gånger lägger inte till något.
option-file = filen: CSV, XLSX eller ett nätverk som JSON
file-alone = Vad ska jag göra med filen? Skicka den med */import*, så säger jag vad den skulle tillföra; CSV, XLSX eller ett nätverk som JSON.
import-no-file =
    { $where ->
        [browser] Vilken fil? Bifoga den med gemet och skriv */import* till den; CSV, XLSX eller ett nätverk som JSON.
        [discord] Vilken fil? Välj den som *file* i */import*; CSV, XLSX eller ett nätverk som JSON.
       *[telegram] Vilken fil? Skicka den med */import* som bildtext, eller svara */import* på den; CSV, XLSX eller ett nätverk som JSON.
    }
import-too-big = Filen är för stor: här går upp till { $most } MB. Den som sköter servern tar in större med `npx belezka import FILE`
import-not-fetched = Filen kom inte fram hel. Skicka den en gång till.
import-which-network = Du har mer än ett nätverk. Skriv i ett rum i det som menas.
import-over = Den filen finns inte kvar: den är redan lämnad, eller äldre än en dag. */import* börjar om.
import-begun = Den filen tas redan in, och inget av det kastas bort. Svaret kommer.
import-ended = Importen av den filen är över; dess eget svar säger vad det blev av den. Vill du fortsätta med samma fil, ge den med */import* en gång till.
import-left = Lämnat. Inget har tagits in.
import-checked = 📄 **{ $name }** – att lägga till: { $added }, finns redan: { $skipped }, nekade: { $refused }.
import-left-out = Inte med: { $names }
import-line = rad { $line }
import-more-refused = … och { $count } till, alla finns i filen.
import-nothing-yet = Inget är sparat än.
import-nothing-new = Det finns inget att lägga till.
import-done = ✅ **{ $name }** – tillagt: { $added }, fanns redan: { $skipped }, nekade: { $refused }.
structure-checked = 📄 **{ $name }**, ett nätverk – att lägga till: { $added }, att ändra: { $changed }, som förut: { $unchanged }.
structure-done = ✅ **{ $name }**, ett nätverk – tillagt: { $added }, ändrat: { $changed }, som förut: { $unchanged }.
structure-refused = Inget av **{ $name }** går att ta in förrän det här är rätt:
button-import = Importera
button-import-not = Låt bli
table-empty = **{ $name }** är tom.
table-utf-16 = **{ $name }** är UTF-16: spara den som UTF-8.
table-not-a-workbook = **{ $name }** är ingen arbetsbok som går att läsa. Spara den hel, som XLSX utan lösenord, eller som CSV.
table-too-big-inside = **{ $name }** är mycket större inuti än någon tabell med aktiviteter.
table-no-known-column = **{ $name }** har ingen kolumn som är känd här; en */export* visar vad de heter.
table-column-twice = **{ $name }** har kolumnen { $column } två gånger.
row-bad-quotes = citattecknen stängs inte
row-not-text = innehållet är inte UTF-8-text
row-formula = är en formel: klistra in värdet i stället
row-error-value = är ett fel i kalkylbladet
row-cell-count = den har { $value } celler, rubrikraden har { $most }
row-missing = saknas
row-not-a-date = ”{ $value }” är ingen dag; dagar skrivs 2026-01-31 eller 31. 1. 2026
row-not-a-time = ”{ $value }” är inget klockslag; klockslag skrivs 16:00
row-not-a-moment = ”{ $value }” är ingen tidpunkt; tidpunkter skrivs 2026-01-31T16:00:00Z
row-not-a-number = ”{ $value }” är inget tal
row-too-long-ago = { $value } är före { $least }
row-in-the-future = { $value } ligger i framtiden
row-out-of-range = { $value } ligger inte mellan { $least } och { $most }
row-more-than-total = { $value } är mer än totalt { $most }
row-parts-not-total = delarna blir { $value }, totalen är { $most }
row-unknown-value = ”{ $value }” är inte känt här
row-unknown-type = ”{ $value }” är ingen sorts aktivitet i det här nätverket
row-unknown-band = ”{ $value }” är ingen åldersgrupp i det här nätverket
row-unknown-centre = det finns ingen gård ”{ $value }” här
row-several-centres = flera gårdar heter ”{ $value }”: ange kommunen
row-bad-code = ”{ $value }” kan inte vara en kod
row-code-taken = { $value } finns med annat innehåll, som står kvar
row-too-long = det är { $value } tecken, högst { $most } sparas
