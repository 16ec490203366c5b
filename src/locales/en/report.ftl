# Reports, asked for in a chat.

summary-report = a document to hand on: figures, tables, charts
explain-report =
    {""}**/report** makes a document of a place and period, to print or as a workbook: */report 2026*, */report 2026-Q3 Celje*
    What one funder wants is a button under it. It is signed; an operator checks it with *belezka verify*.
    {""}**/report headline 2026** gives the sentence for the press in three languages – never from figures that don't add up.
work-report = ⏳ Making the report …
report-made = 📄 **{ $scope }**, { $period }: the report, to open in a browser or print. Its signature begins with `{ $signature }`
report-views = For one funder, with its own tables:
report-with-view = With the tables for: { $view }
report-workbook-made = 📎 The same as a workbook.
report-values-made = 📎 { $view }: **{ $scope }**, { $period }.
report-which-period = Of which time? Or type it: */report 2026-Q3*, */report november 2025*
report-headline-as-of = *{ $scope }, as of { $moment }*
report-unread = I can't read “{ $typed }”. */report* takes a period and a place, like */report 2026 Celje* or */report headline 2026*
report-not-yours = There is no place here that you make reports of. */stats* tells the figures that you can see.
report-does-not-add-up = These figures don't add up to their whole, so I don't put them into words for others. An operator finds out why with *belezka recount*
report-view-needs-period = For DHIS2 it has to be a day, week, month, quarter, half or year, like */report 2026-Q3*
report-too-big = This report is bigger than this chat takes. Ask for a shorter time or a smaller place; an operator can write it to a file with *belezka report*
report-workbook-too-big = The workbook is bigger than this chat takes; the page says the same.
