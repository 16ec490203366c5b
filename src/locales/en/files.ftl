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
summary-import = entries from a file, first only checked
explain-import =
    {""}**/import** takes in entries from CSV or XLSX, marks on days, or a network as JSON. In Telegram send the file with */import* as its caption, or reply */import* to it; in Discord choose it as *file*; in the browser attach it with the paper clip and write */import* to it.
    First it only says what would be added, what is there already, and which rows can't be taken and why. Then **Import** takes it in.
    Columns are found by name, in English, Slovene or Swedish; an */export* shows them. What is stored stays as it is, and the same file twice adds nothing.
option-file = the file: CSV, XLSX, or a network as JSON
file-alone = What shall I do with the file? Send it with */import*, and I say what it would bring; CSV, XLSX or a network as JSON.
import-no-file =
    { $where ->
        [browser] Which file? Attach it with the paper clip and write */import* to it; CSV, XLSX or a network as JSON.
        [discord] Which file? Choose it as *file* of */import*; CSV, XLSX or a network as JSON.
       *[telegram] Which file? Send it with */import* as its caption, or reply */import* to it; CSV, XLSX or a network as JSON.
    }
import-too-big = That file is too big: up to { $most } MB can be given here. An operator takes bigger ones in with `npx belezka import FILE`
import-not-fetched = The file did not arrive whole. Please send it once more.
import-which-network = You have more than one network. Write in a room of the one that is meant.
import-over = That file is no longer kept: it was left, or is older than a day. */import* begins anew.
import-begun = That file is being taken in already, and nothing of that is thrown away. What came of it follows.
import-ended = That file's import is over; its own answer says what came of it. To go on with the same file, give it with */import* once more.
import-left = Left. Nothing was taken in.
import-checked = 📄 **{ $name }** – to add: { $added }, there already: { $skipped }, refused: { $refused }.
import-left-out = Not looked at: { $names }
import-line = line { $line }
import-more-refused = … and { $count } more, all of them in the file.
import-nothing-yet = Nothing is stored yet.
import-nothing-new = There is nothing to add.
import-done = ✅ **{ $name }** – added: { $added }, there already: { $skipped }, refused: { $refused }.
structure-checked = 📄 **{ $name }**, a network – to add: { $added }, to change: { $changed }, as they are: { $unchanged }.
structure-done = ✅ **{ $name }**, a network – added: { $added }, changed: { $changed }, as they were: { $unchanged }.
structure-refused = Nothing of **{ $name }** can be taken in until this is right:
button-import = Import
button-import-not = Leave it
table-empty = **{ $name }** is empty.
table-utf-16 = **{ $name }** is UTF-16: please save it as UTF-8.
table-not-a-workbook = **{ $name }** is no workbook that can be read. Please save it whole, as XLSX without a password, or as CSV.
table-too-big-inside = **{ $name }** is far bigger inside than any table of activities.
table-no-known-column = **{ $name }** has no column that is known here; an */export* shows their names.
table-column-twice = **{ $name }** has the column { $column } twice.
row-bad-quotes = its quotes don't close
row-not-text = the bytes are no UTF-8 text
row-formula = is a formula: paste its value instead
row-error-value = is an error of the spreadsheet
row-cell-count = it has { $value } cells, the header has { $most }
row-missing = is missing
row-not-a-date = “{ $value }” is no day; days are written 2026-01-31 or 31. 1. 2026
row-not-a-time = “{ $value }” is no time; times are written 16:00
row-not-a-moment = “{ $value }” is no moment; moments are written 2026-01-31T16:00:00Z
row-not-a-number = “{ $value }” is no number
row-too-long-ago = { $value } is before { $least }
row-in-the-future = { $value } is in the future
row-out-of-range = { $value } is not between { $least } and { $most }
row-more-than-total = { $value } is more than total { $most }
row-parts-not-total = the parts add up to { $value }, the total is { $most }
row-unknown-value = “{ $value }” is not known here
row-unknown-type = “{ $value }” is no kind of activity of this network
row-unknown-band = “{ $value }” is no age band of this network
row-unknown-centre = there is no centre “{ $value }” here
row-several-centres = several centres are called “{ $value }”: name the municipality
row-bad-code = “{ $value }” can't be a code
row-code-taken = { $value } is stored with other content, which stays
row-too-long = it has { $value } characters, at most { $most } are kept
