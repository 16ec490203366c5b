# Datoteke, ven in noter.

summary-export = vnosi v datoteki
explain-export =
    {""}**/export** ti zasebno pošlje datoteko z vnosi kraja in obdobja: */export 2026 xlsx*, */export prejšnji mesec*
    Brez obdobja je to letošnje leto, brez oblike CSV; lahko je tudi *xlsx* ali *json*. Ob CSV pridejo še oznake dni.
    Vodenje centra dobi svoj center v celoti; nad centrom so opombe in imena izpuščena, prav tako majhna števila.
option-format = csv, xlsx za preglednice ali json
choice-csv = CSV
choice-xlsx = Excel (XLSX)
choice-json = JSON
export-made = 📎 **{ $scope }**, { $period }: { $activities }.
export-cut = Pogled od zgoraj: opombe in imena so izpuščena, deli in starosti pa povsod, kjer je kateri majhen.
export-marks-made = Oznake dni za isti čas.
export-empty = **{ $scope }**, { $period }: nič ni zabeleženo, zato datoteke ni.
export-too-big-by-month = Ta datoteka je za ta klepet prevelika. Kateri mesec? Vse naenkrat dobi skrbnik strežnika z ukazom `{ $command }`
export-too-big = Ta datoteka je za ta klepet prevelika. Skrbnik strežnika jo dobi z ukazom `{ $command }`
export-unread = »{ $typed }« ne razumem. */export* sprejme obdobje, kraj ter csv, xlsx ali json, na primer */export 2026 xlsx*
export-not-yours = Teh vnosov ne moreš izvoziti. */export* brez besed izvozi kraj, ki ga lahko izvoziš.
summary-import = vnosi iz datoteke, najprej samo preverjeni
explain-import =
    {""}**/import** sprejme vnose iz CSV ali XLSX, oznake dni ali mrežo kot JSON. V Telegramu pošlji datoteko z napisom */import* ali nanjo odgovori z */import*; v Discordu jo izberi pri *file*; v brskalniku jo pripni s sponko in zraven napiši */import*.
    Najprej samo pove, kaj bi dodal, kaj je že tu ter katerih vrstic ne more sprejeti in zakaj. Nato jo **Uvozi** sprejme.
    Stolpce najde po imenu, v angleščini, slovenščini ali švedščini; pokaže jih */export*. Kar je shranjeno, ostane, kot je, in ista datoteka dvakrat ne doda ničesar.
option-file = datoteka: CSV, XLSX ali mreža kot JSON
file-alone = Kaj naj naredim z datoteko? Pošlji jo skupaj z */import* in povem, kaj bi prinesla; CSV, XLSX ali mreža kot JSON.
import-no-file =
    { $where ->
        [browser] Katera datoteka? Pripni jo s sponko in zraven napiši */import*; CSV, XLSX ali mreža kot JSON.
        [discord] Katera datoteka? Izberi jo pri *file* ukaza */import*; CSV, XLSX ali mreža kot JSON.
       *[telegram] Katera datoteka? Pošlji jo z napisom */import* ali nanjo odgovori z */import*; CSV, XLSX ali mreža kot JSON.
    }
import-too-big = Ta datoteka je prevelika: tukaj je meja { $most } MB. Večje sprejme skrbnik strežnika z ukazom `npx belezka import FILE`
import-not-fetched = Datoteka ni prispela cela. Pošlji jo, prosim, še enkrat.
import-which-network = V več mrežah si. Piši v sobi tiste, ki jo imaš v mislih.
import-over = Te datoteke ni več: opuščena je že bila ali pa je starejša od enega dne. */import* začne znova.
import-begun = Ta datoteka se že uvaža in nič od tega se ne zavrže. Izid še pride.
import-ended = Uvoz te datoteke je končan; izid je v njegovem odgovoru. Če želiš nadaljevati z isto datoteko, jo še enkrat pošlji z */import*.
import-left = Opuščeno. Nič ni uvoženo.
import-checked = 📄 **{ $name }** – bo dodanih: { $added }, že tu: { $skipped }, zavrnjeno: { $refused }.
import-left-out = Ni upoštevano: { $names }
import-line = vrstica { $line }
import-more-refused = … in še { $count }; vse zavrnjene vrstice so v datoteki.
import-nothing-yet = Shranjeno še ni nič.
import-nothing-new = Dodati ni česa.
import-done = ✅ **{ $name }** – dodano: { $added }, že tu: { $skipped }, zavrnjeno: { $refused }.
structure-checked = 📄 **{ $name }**, mreža – bo dodanih: { $added }, spremenjenih: { $changed }, ostane: { $unchanged }.
structure-done = ✅ **{ $name }**, mreža – dodano: { $added }, spremenjeno: { $changed }, ostalo: { $unchanged }.
structure-refused = Iz **{ $name }** ni mogoče sprejeti ničesar, dokler to ni prav:
button-import = Uvozi
button-import-not = Opusti
table-empty = **{ $name }** je prazna.
table-utf-16 = **{ $name }** je v zapisu UTF-16: shrani jo, prosim, kot UTF-8.
table-not-a-workbook = **{ $name }** ni delovni zvezek, ki bi se dal prebrati. Shrani ga, prosim, celega kot XLSX brez gesla ali kot CSV.
table-too-big-inside = **{ $name }** je znotraj veliko večja od katere koli tabele aktivnosti.
table-no-known-column = **{ $name }** nima nobenega stolpca, ki je tu znan; imena pokaže */export*.
table-column-twice = **{ $name }** ima stolpec { $column } dvakrat.
row-bad-quotes = narekovaji se ne zaprejo
row-not-text = bajti niso besedilo UTF-8
row-formula = je formula: prilepi njeno vrednost
row-error-value = je napaka preglednice
row-cell-count = celic: { $value }, v glavi: { $most }
row-missing = manjka
row-not-a-date = »{ $value }« ni dan; dnevi se pišejo 2026-01-31 ali 31. 1. 2026
row-not-a-time = »{ $value }« ni ura; ure se pišejo 16:00
row-not-a-moment = »{ $value }« ni trenutek; trenutki se pišejo 2026-01-31T16:00:00Z
row-not-a-number = »{ $value }« ni število
row-too-long-ago = { $value } je pred { $least }
row-in-the-future = { $value } je v prihodnosti
row-out-of-range = { $value } ni med { $least } in { $most }
row-more-than-total = { $value } je več kot skupaj { $most }
row-parts-not-total = deli dajo skupaj { $value }, skupno število pa je { $most }
row-unknown-value = »{ $value }« tu ni znano
row-unknown-type = »{ $value }« ni vrsta aktivnosti v tej mreži
row-unknown-band = »{ $value }« ni starostna skupina te mreže
row-unknown-centre = centra »{ $value }« tu ni
row-several-centres = več centrov se imenuje »{ $value }«: navedi občino
row-bad-code = »{ $value }« ne more biti koda
row-code-taken = { $value } je shranjeno z drugo vsebino, ta ostane
row-too-long = znakov: { $value }, največ { $most }
