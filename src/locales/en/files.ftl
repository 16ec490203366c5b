# Files, out and in.

summary-export = the entries as a file
explain-export =
    {""}**/export** sends the entries of a place and period as a file, in private: */export 2026 xlsx*, */export last month*
    Without a period it is this year, without a format CSV; *xlsx* and *json* go, too. CSV comes with the marks on days beside it.
    A centre lead gets the own centre in full; above the centre, notes and names are left out, and so are small numbers.
option-format = csv, xlsx for spreadsheets, or json
choice-csv = CSV
choice-xlsx = Excel (XLSX)
choice-json = JSON
export-made = 📎 **{ $scope }**, { $period }: { $activities }.
export-cut = From above the centre: notes and names are left out, and so are parts and ages where one of them is small.
export-marks-made = The marks on days of the same time.
export-empty = **{ $scope }**, { $period }: nothing was logged, so there is no file.
export-too-big-by-month = That file is bigger than this chat takes. Which month? All at once, an operator gets it with `{ $command }`
export-too-big = That file is bigger than this chat takes. An operator gets it with `{ $command }`
export-unread = I can't read “{ $typed }”. */export* takes a period, a place, and csv, xlsx or json, like */export 2026 xlsx*
export-not-yours = Those entries aren't for you to export. */export* alone takes the place that is.
