# Nyckeltal för en plats och en period, och hur de berättas.

summary-stats = nyckeltal för en vecka, månad eller ett år, och hur de har ändrats
explain-stats =
    {""}**/stats** berättar en plats nyckeltal: den här veckans, om inget annat sägs.
    {""}*/stats förra veckan*, */stats november 2025*, */stats 2026-Q3 besök*, */stats 2026-11-01..2026-11-15*
    En plats skrivs med namn: */stats förra månaden Klub Lipa*; ett nyckeltal också: */stats i år youth_led_share*
    {""}*/stats 2026-W47 per 2026-11-23* berättar vad som var känt då.
option-period = vilken period: förra veckan, november, 2026-Q3, 2026-11-01..2026-11-15
option-scope = vilken gård, kommun eller vilket nätverk, om du har flera
option-indicator = vilket nyckeltal i sin helhet: besök, youth_led_share …

period-week = vecka { $week }
period-week-of = vecka { $week } { $year }
period-month = { $name } { $year }
period-quarter = kvartal { $number } { $year }
period-half =
    { $part ->
        [first] första halvåret { $year }
       *[second] andra halvåret { $year }
    }
period-year = { $year }
on-week = Vecka { $week } { $year }
on-month =
    { $month ->
        [m1] I januari { $year }
        [m2] I februari { $year }
        [m3] I mars { $year }
        [m4] I april { $year }
        [m5] I maj { $year }
        [m6] I juni { $year }
        [m7] I juli { $year }
        [m8] I augusti { $year }
        [m9] I september { $year }
        [m10] I oktober { $year }
        [m11] I november { $year }
       *[m12] I december { $year }
    }
on-quarter = Under kvartal { $number } { $year }
on-half =
    { $part ->
        [first] Under första halvåret { $year }
       *[second] Under andra halvåret { $year }
    }
on-year = Under { $year }
on-days = Den { $days }

headline = { $when } rapporterade { $centres } **{ $activities }, { $visits } och { $volunteers }. Unga ledde själva { $share } av aktiviteterna** ({ $led } av { $all }; { $hours } av timmarna).
headline-centres =
    { $of ->
        [one] { $reporting } av { $of } fritidsgård
       *[other] { $reporting } av { $of } fritidsgårdar
    }
headline-visits = { $count } besök
headline-volunteers =
    { $count ->
        [one] { $count } volontärinsats
       *[other] { $count } volontärinsatser
    }

stats-head = **{ $scope } · { $period }** ({ $days })
stats-head-bare = **{ $scope } · { $period }**
stats-as-of = läget { $moment }
stats-reporting =
    { $of ->
        [one] **{ $reporting } av { $of } gård** har rapporterat
       *[other] **{ $reporting } av { $of } gårdar** har rapporterat
    }
stats-headline = **{ $activities }, { $visits } och { $volunteers }. Unga ledde själva { $share } av aktiviteterna** ({ $led } av { $all }; { $hours } av timmarna).
stats-nothing = Inget loggades under perioden.
stats-change = { $arrow }{ $by } besök mot { $than } ({ $value })
stats-change-none = lika många besök som { $than } ({ $value })
stats-change-from-none = { $than }: { $value }
stats-same-days = samma dagar { $period }
stats-open = { $share } öppet för alla
stats-average = { $count } besök per aktivitet
stats-weekly = { $count } besök per aktiv vecka
stats-weeks-left-out =
    { $count ->
        [one] { $count } vecka utan aktivitet räknas inte med
       *[other] { $count } veckor utan aktivitet räknas inte med
    }
stats-most = mest: { $kinds }
stats-silent = tysta: { $centres }
stats-on-holiday = på lov: { $centres }
stats-and-more = och { $count } till
stats-without-value = utelämnat, eftersom inget är känt: { $indicators }
stats-no-surveys = enkäter
stats-no-key-figures = kostnader och invånare

bucket-girls = tjejer { $share }
bucket-boys = killar { $share }
bucket-nonbinary = icke-binära { $share }
bucket-unknown = okänt { $share }
bucket-rest = övriga { $share }
bucket-age-unknown = okänd ålder: { $share }
shares-small = små tal visas inte var för sig
shares-steps = i steg om { $step }, så att ingen går att känna igen
shares-few = Besöken är för få för att visas efter kön och ålder ovanför gården.
shares-period = Efter kön och ålder visas ovanför gården bara hela veckor, månader, kvartal, halvår och år, som de ser ut nu.
gender-head = **Efter kön**
ages-head = **Efter ålder**, av besöken med känd ålder

stats-row = { $name }: { $activities }, { $visits }, { $hours }
stats-row-centre = **{ $centre }**: { $activities }, { $visits }, { $hours }; { $share } ledda av unga
stats-row-none = **{ $centre }**: inget loggat
stats-value = **{ $name }: { $value }**
stats-no-value = **{ $name }:** inget är känt för perioden
stats-division = { $numerator } ÷ { $denominator }
stats-points =
    { $points ->
        [one] { $arrow }{ $points } procentenhet mot { $than } ({ $value })
       *[other] { $arrow }{ $points } procentenheter mot { $than } ({ $value })
    }
stats-by = { $arrow }{ $by } mot { $than } ({ $value })
stats-same = samma som { $than } ({ $value })

unit-h = { $value } h
unit-per-activity = { $value } per aktivitet
unit-per-week = { $value } per aktiv vecka
unit-h-per-week = { $value } h per aktiv vecka
unit-eur-per-h = { $value } EUR per timme
unit-eur-per-visit = { $value } EUR per besök
unit-per-1000 = { $value } per 1 000 unga invånare
unit-share-of-activities = { $value } av aktiviteterna
unit-share-of-hours = { $value } av timmarna
unit-share-of-visits = { $value } av besöken

which-scope = Vilken plats menar du?
button-by-kind = Efter sort
button-by-centre = Efter gård
button-by-gender = Kön och ålder
button-overview = Översikt
button-earlier = ‹ { $period }
button-later = { $period } ›

period-unread = ”{ $typed }” är ingen period jag känner till. Skriv till exempel *förra veckan*, *november 2025*, *2026-W47*, *2026-Q4*, *2026* eller *2026-11-01..2026-11-15*
period-ahead = Den perioden ligger framför oss; nyckeltal finns för det som har börjat.
as-of-unread = ”{ $typed }” är ingen tidpunkt. Efter *per* kommer en dag, som *2026-11-23*, eller en dag och en tid, som *2026-11-23T09:00*
as-of-ahead = Den tidpunkten ligger framför oss; vad som är känt då vet ingen än.
figures-unread = Jag känner inte till ”{ $typed }”. Det som passar är en period som *förra veckan*, en plats med namn och ett nyckeltal som *besök*.
no-such-figures = Det finns ingen plats ”{ $typed }” bland dem vars nyckeltal du kan se.
figures-not-yours = De nyckeltalen är inte för dig. */stats* berättar dem du kan se.
unknown-indicator = Det finns inget nyckeltal ”{ $typed }”. Till exempel: *besök*, *aktiviteter*, *youth_led_share*.
unknown-indicator-near = Det finns inget nyckeltal ”{ $typed }”. Menar du *{ $nearest }* ({ $name })?

summary-why = vad ett nyckeltal står på: formel, delar och loggningarna bakom
explain-why =
    {""}**/why NYCKELTAL** säger vad ett nyckeltal består av; för förra veckan, om inget annat sägs.
    {""}*/why youth_led_share*, */why besök november Klub Lipa*, */why timeliness 2026-Q3*
    Knapparna visar det gård för gård, och loggningarna bakom med sina koder.
indicator-missing = Vilket nyckeltal? Skriv till exempel */why youth_led_share* eller */why besök november*
part-open =
    { $count ->
        [one] { $count } aktivitet öppen för alla
       *[other] { $count } aktiviteter öppna för alla
    }
part-youth =
    { $count ->
        [one] { $count } aktivitet som unga ledde själva
       *[other] { $count } aktiviteter som unga ledde själva
    }
part-youth-hours =
    { $count ->
        [one] { $count } timme som unga ledde själva
       *[other] { $count } timmar som unga ledde själva
    }
part-together =
    { $count ->
        [one] { $count } aktivitet ledd tillsammans med unga
       *[other] { $count } aktiviteter ledda tillsammans med unga
    }
part-producers =
    { $count ->
        [one] { $count } ungdom som låg bakom aktiviteter
       *[other] { $count } ungdomar som låg bakom aktiviteter
    }
part-weeks =
    { $count ->
        [one] { $count } vecka med en aktivitet
       *[other] { $count } veckor med en aktivitet
    }
part-covered =
    { $count ->
        [one] { $count } planerad dag med en aktivitet eller markering
       *[other] { $count } planerade dagar med en aktivitet eller markering
    }
part-planned =
    { $count ->
        [one] { $count } planerad öppen dag hittills
       *[other] { $count } planerade öppna dagar hittills
    }
part-timely =
    { $count ->
        [one] { $count } loggning inom 48 timmar efter slutet
       *[other] { $count } loggningar inom 48 timmar efter slutet
    }
part-timed =
    { $count ->
        [one] { $count } loggning med känd loggningstid
       *[other] { $count } loggningar med känd loggningstid
    }
part-cost = { $amount } EUR i nettokostnad
part-residents =
    { $count ->
        [one] { $count } ung invånare
       *[other] { $count } unga invånare
    }
why-added-up =
    { $count ->
        [one] Hopräknat över { $count } loggning.
       *[other] Hopräknat över { $count } loggningar.
    }
why-not-together =
    { $count ->
        [0] Ingen aktivitet leddes *tillsammans* med personalen.
        [one] Den { $count } aktivitet som personal ledde *tillsammans* med unga ingår inte.
       *[other] De { $count } aktiviteter som personal ledde *tillsammans* med unga ingår inte.
    }
why-not-alone = Aktiviteter som unga ledde på egen hand ingår inte.
why-behind = Där ingen sagt hur många som låg bakom en aktivitet räknas den som noll.
why-no-week-left-out = Ingen vecka är utelämnad: alla hade en aktivitet.
why-untimed =
    { $count ->
        [0] Ingen loggning är utelämnad.
        [one] { $count } loggning utan loggningstid är utelämnad.
       *[other] { $count } loggningar utan loggningstid är utelämnade.
    }
why-planned = Lediga dagar och dagar utan plan ingår i inget av talen; en dag markerad som stängd räknas som täckt.
why-volunteers-apart = Volontärer räknas inte bland ungdomarna.
why-marks = Bara markerade dagar med öppettider räknas, inte aktiviteter.
why-unknown-age = Besök med okänd ålder ingår inte i de 100 %.
why-whole-year = Bara för ett helt kalenderår, och för just den plats vars nettokostnad har skrivits in.
why-five-answers = Frågor med färre än 5 svar är utelämnade.
why-nothing-deleted = Borttagna loggningar är utelämnade, inget annat.
why-related = Inte att förväxla med: { $name }, { $value }.
why-row = **{ $centre }**: { $value }
why-row-of = **{ $centre }**: { $value } ({ $numerator } av { $denominator })
why-page = sida { $page } av { $pages }
why-entry = `{ $code }` · { $day } · **{ $what }** · { $heads } · { $centre }
button-entries-behind =
    { $count ->
        [one] Den { $count } aktiviteten
       *[other] De { $count } aktiviteterna
    }
button-why = Varför?
button-definition = Definition
button-changes = Ändringar
button-newer = ‹ Nyare

summary-target = vad en plats vill nå under ett år
explain-target =
    {""}**/target NYCKELTAL VÄRDE** sätter vad en plats vill nå i år; /stats visar hur långt den har kommit.
    {""}*/target besök 100 000*, */target youth_led_share 15 % 2027 Celje*, */target besök bort*
    Bara */target* visar alla mål. En summa växer under året; en andel jämförs med målet som den är.
target-progress = mål för { $year }, { $name }: { $share } av { $target }, { $gone } av året har gått – i den här takten { $pace }
target-reached = mål för { $year }, { $name }: { $share } av { $target }
target-level = mål för { $year }, { $name }: { $target }; hittills { $value }
target-unknown = inget känt
target-set = ✅ Mål för { $year }: **{ $name } { $value }** · { $scope }
target-was = Det var { $value } tidigare.
target-removed = ↩︎ Målet för { $year } är borttaget: { $name } · { $scope }
targets-head = **Mål för { $year }**
targets-none = Det finns inget mål för { $year } än. Till exempel: */target besök 10 000*
target-row = { $scope } · { $name }: { $value }
target-no-number = ”{ $typed }” är inget tal. Ett mål är ett nyckeltal och ett tal: */target besök 100000*, */target youth_led_share 15%*
target-unread = Jag behöver ett nyckeltal och ett värde: */target besök 100 000*, eller */target besök bort*
target-range = Ett mål är ett tal över 0, högst 1 000 000 000.
target-range-share = Ett mål för en andel är över 0 och högst 100 %.
no-target-for = För ”{ $name }” är ett mål inte meningsfullt; en summa som *besök* eller en andel som *youth_led_share* passar.
no-such-target = Det finns inget mål för { $year } att ta bort: { $name }.
