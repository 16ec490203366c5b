# Rapporter, beställda i en chatt.

summary-report = ett dokument att lämna vidare: nyckeltal, tabeller, diagram
explain-report =
    {""}**/report** gör ett dokument om en plats och period, att skriva ut eller som kalkylblad: */report 2026*, */report 2026-Q3 Celje*
    Det en viss finansiär vill ha är en knapp under det. Dokumentet är signerat; den som sköter servern kontrollerar det med *belezka verify*.
    {""}**/report rubrik 2026** ger meningen för pressen på tre språk – aldrig från siffror som inte går ihop.
work-report = ⏳ Gör rapporten …
report-made = 📄 **{ $scope }**, { $period }: rapporten, att öppna i en webbläsare eller skriva ut. Signaturen börjar med `{ $signature }`
report-views = För en viss finansiär, med dess egna tabeller:
report-with-view = Med tabellerna för: { $view }
report-workbook-made = 📎 Samma sak som kalkylblad.
report-values-made = 📎 { $view }: **{ $scope }**, { $period }.
report-which-period = För vilken tid? Eller skriv den: */report 2026-Q3*, */report november 2025*
report-headline-as-of = *{ $scope }, läget { $moment }*
report-unread = Jag förstår inte ”{ $typed }”. */report* tar en period och en plats, som */report 2026 Celje* eller */report rubrik 2026*
report-not-yours = Här finns ingen plats som du gör rapporter om. */stats* berättar de nyckeltal du kan se.
report-does-not-add-up = De här nyckeltalen går inte ihop med sin helhet, så jag sätter inte ord på dem för andra. Den som sköter servern hittar orsaken med *belezka recount*
report-view-needs-period = För DHIS2 ska det vara en dag, vecka, månad, ett kvartal, halvår eller år, som */report 2026-Q3*
report-too-big = Rapporten är större än vad den här chatten tar emot. Be om en kortare tid eller en mindre plats; den som sköter servern kan skriva den till en fil med *belezka report*
report-workbook-too-big = Kalkylbladet är större än vad den här chatten tar emot; samma sak står i rapporten.
