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
export-not-yours = De loggningarna är inte dina att exportera. Bara */export* tar den plats som är det.
