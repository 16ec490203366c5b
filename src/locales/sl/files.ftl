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
export-not-yours = Teh vnosov ne moreš izvoziti. Samo */export* izvozi kraj, ki ga lahko.
