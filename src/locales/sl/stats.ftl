# Kazalniki kraja in obdobja in kako jih povemo.

summary-stats = kazalniki za teden, mesec ali leto in kako so se spremenili
explain-stats =
    {""}**/stats** pove kazalnike kraja; če ne napišeš drugega, za ta teden.
    {""}*/stats prejšnji teden*, */stats november 2025*, */stats 2026-Q3 obiski*, */stats 2026-11-01..2026-11-15*
    Kraj napišeš z imenom: */stats prejšnji mesec Klub Lipa*; kazalnik tudi: */stats letos youth_led_share*
    {""}*/stats 2026-W47 na dan 2026-11-23* pove, kaj je bilo znano takrat.
option-period = katero obdobje: prejšnji teden, november, 2026-Q3, 2026-11-01..2026-11-15
option-scope = kateri center, občina ali mreža, če jih imaš več
option-indicator = kateri kazalnik v celoti: obiski, youth_led_share …

period-week = { $week }. teden
period-week-of = { $week }. teden { $year }
period-month = { $name } { $year }
period-quarter = { $number }. četrtletje { $year }
period-half =
    { $part ->
        [first] 1. polletje { $year }
       *[second] 2. polletje { $year }
    }
period-year = leto { $year }
on-week = V { $week }. tednu { $year }
on-month =
    { $month ->
        [m1] Januarja { $year }
        [m2] Februarja { $year }
        [m3] Marca { $year }
        [m4] Aprila { $year }
        [m5] Maja { $year }
        [m6] Junija { $year }
        [m7] Julija { $year }
        [m8] Avgusta { $year }
        [m9] Septembra { $year }
        [m10] Oktobra { $year }
        [m11] Novembra { $year }
       *[m12] Decembra { $year }
    }
on-quarter = V { $number }. četrtletju { $year }
on-half =
    { $part ->
        [first] V 1. polletju { $year }
       *[second] V 2. polletju { $year }
    }
on-year = V letu { $year }
on-days = V obdobju { $days }

headline = { $when } { $centres } **{ $activities }, { $visits } in { $volunteers }. Mladi so samostojno vodili { $share } aktivnosti** ({ $led } od { $all }; { $hours } ur).
headline-centres =
    { $reporting ->
        [one] je { $reporting } od { $of } centrov zabeležil
        [two] sta { $reporting } od { $of } centrov zabeležila
        [few] so { $reporting } od { $of } centrov zabeležili
       *[other] je { $reporting } od { $of } centrov zabeležilo
    }
headline-visits =
    { $count ->
        [one] { $count } obisk
        [two] { $count } obiska
        [few] { $count } obiske
       *[other] { $count } obiskov
    }
headline-volunteers =
    { $count ->
        [one] { $count } udeležbo prostovoljcev
        [two] { $count } udeležbi prostovoljcev
        [few] { $count } udeležbe prostovoljcev
       *[other] { $count } udeležb prostovoljcev
    }

stats-head = **{ $scope } · { $period }** ({ $days })
stats-head-bare = **{ $scope } · { $period }**
stats-as-of = stanje: { $moment }
stats-reporting =
    { $reporting ->
        [one] poroča **{ $reporting } od { $of } { $of ->
            [one] centra
            [two] centrov
            [few] centrov
           *[other] centrov
        }**
        [two] poročata **{ $reporting } od { $of } centrov**
        [few] poročajo **{ $reporting } od { $of } centrov**
       *[other] poroča **{ $reporting } od { $of } { $of ->
            [one] centra
            [two] centrov
            [few] centrov
           *[other] centrov
        }**
    }
stats-headline = **{ $activities }, { $visits } in { $volunteers }. Mladi so samostojno vodili { $share } aktivnosti** ({ $led } od { $all }; { $hours } ur).
stats-nothing = V tem obdobju ni nič zabeleženo.
stats-change = { $arrow }{ $by } obiskov glede na { $than } ({ $value })
stats-change-none = toliko obiskov kot { $than } ({ $value })
stats-change-from-none = { $than }: { $value }
stats-same-days = iste dni, { $period }
stats-open = { $share } odprtih za vse
stats-average = obiskov na aktivnost: { $count }
stats-weekly = obiskov na aktivni teden: { $count }
stats-weeks-left-out =
    { $count ->
        [one] { $count } teden brez aktivnosti ni upoštevan
        [two] { $count } tedna brez aktivnosti nista upoštevana
        [few] { $count } tedni brez aktivnosti niso upoštevani
       *[other] { $count } tednov brez aktivnosti ni upoštevanih
    }
stats-most = največ: { $kinds }
stats-silent = brez vnosa: { $centres }
stats-on-holiday = na počitnicah: { $centres }
stats-and-more = in še { $count }
stats-without-value = brez podatkov in zato izpuščeno: { $indicators }
stats-no-surveys = ankete
stats-no-key-figures = stroški in prebivalci

bucket-girls = dekleta { $share }
bucket-boys = fantje { $share }
bucket-nonbinary = nebinarne osebe { $share }
bucket-unknown = neznano { $share }
bucket-rest = ostali { $share }
bucket-age-unknown = neznana starost: { $share }
shares-small = majhnih števil ne kažemo posamič
shares-steps = v korakih po { $step }, da nihče ni prepoznaven
shares-few = Obiskov je premalo, da bi jih nad centrom kazali po spolu in starosti.
shares-period = Po spolu in starosti nad centrom kažemo samo cele tedne, mesece, četrtletja, polletja in leta, kot so zdaj.
gender-head = **Po spolu**
ages-head = **Po starosti**, od obiskov z znano starostjo

stats-row = { $name }: { $activities }, { $visits }, { $hours }
stats-row-centre = **{ $centre }**: { $activities }, { $visits }, { $hours }; { $share } vodili mladi
stats-row-none = **{ $centre }**: nič zabeleženega
stats-value = **{ $name }: { $value }**
stats-no-value = **{ $name }:** za to obdobje ni podatkov
stats-division = { $numerator } ÷ { $denominator }
stats-points =
    { $points ->
        [one] { $arrow }{ $points } odstotna točka glede na { $than } ({ $value })
        [two] { $arrow }{ $points } odstotni točki glede na { $than } ({ $value })
        [few] { $arrow }{ $points } odstotne točke glede na { $than } ({ $value })
       *[other] { $arrow }{ $points } odstotnih točk glede na { $than } ({ $value })
    }
stats-by = { $arrow }{ $by } glede na { $than } ({ $value })
stats-same = enako kot { $than } ({ $value })

unit-h = { $value } h
unit-per-activity = { $value } na aktivnost
unit-per-week = { $value } na aktivni teden
unit-h-per-week = { $value } h na aktivni teden
unit-eur-per-h = { $value } EUR na uro
unit-eur-per-visit = { $value } EUR na obisk
unit-per-1000 = { $value } na 1.000 mladih prebivalcev
unit-share-of-activities = { $value } aktivnosti
unit-share-of-hours = { $value } ur
unit-share-of-visits = { $value } obiskov

which-scope = Kateri kraj te zanima?
button-by-kind = Po vrstah
button-by-centre = Po centrih
button-by-gender = Spol in starost
button-overview = Pregled
button-earlier = ‹ { $period }
button-later = { $period } ›

period-unread = Obdobja »{ $typed }« ne poznam. Piši na primer: *prejšnji teden*, *november 2025*, *2026-W47*, *2026-Q4*, *2026* ali *2026-11-01..2026-11-15*
period-ahead = To obdobje je še pred nami; kazalniki so za tisto, kar se je že začelo.
as-of-unread = »{ $typed }« ni trenutek. Za *na dan* pride datum, na primer *2026-11-23*, ali datum in ura, na primer *2026-11-23T09:00*
as-of-ahead = Ta trenutek je še pred nami; kaj bo takrat znano, ne ve še nihče.
figures-unread = »{ $typed }« ne poznam. Pričakujem obdobje, na primer *prejšnji teden*, ime kraja in kazalnik, na primer *obiski*.
no-such-figures = Med kraji, katerih kazalnike vidiš, ni kraja »{ $typed }«.
figures-not-yours = Teh kazalnikov ne vidiš. */stats* pove tiste, ki jih.
unknown-indicator = Kazalnika »{ $typed }« ni. Na primer: *obiski*, *aktivnosti*, *youth_led_share*.
unknown-indicator-near = Kazalnika »{ $typed }« ni. Misliš *{ $nearest }* ({ $name })?

summary-why = na čem stoji kazalnik: formula, deli in vnosi za njim
explain-why =
    {""}**/why KAZALNIK** pove, iz česa je kazalnik; če ne napišeš drugega, za prejšnji teden.
    {""}*/why youth_led_share*, */why obiski november Klub Lipa*, */why timeliness 2026-Q3*
    Gumbi ga pokažejo po centrih in vnose za njim z njihovimi kodami.
indicator-missing = Kateri kazalnik? Napiši na primer */why youth_led_share* ali */why obiski november*
part-open =
    { $count ->
        [one] { $count } aktivnost, odprta za vse
        [two] { $count } aktivnosti, odprti za vse
        [few] { $count } aktivnosti, odprte za vse
       *[other] { $count } aktivnosti, odprtih za vse
    }
part-youth =
    { $count ->
        [one] { $count } aktivnost, ki so jo samostojno vodili mladi
        [two] { $count } aktivnosti, ki so ju samostojno vodili mladi
        [few] { $count } aktivnosti, ki so jih samostojno vodili mladi
       *[other] { $count } aktivnosti, ki so jih samostojno vodili mladi
    }
part-youth-hours =
    { $count ->
        [one] { $count } ura, ki so jo samostojno vodili mladi
        [two] { $count } uri, ki so ju samostojno vodili mladi
        [few] { $count } ure, ki so jih samostojno vodili mladi
       *[other] { $count } ur, ki so jih samostojno vodili mladi
    }
part-together =
    { $count ->
        [one] { $count } aktivnost, vodena skupaj z mladimi
        [two] { $count } aktivnosti, vodeni skupaj z mladimi
        [few] { $count } aktivnosti, vodene skupaj z mladimi
       *[other] { $count } aktivnosti, vodenih skupaj z mladimi
    }
part-producers =
    { $count ->
        [one] { $count } mlada oseba, ki je pripravila aktivnosti
        [two] { $count } mladi osebi, ki sta pripravili aktivnosti
        [few] { $count } mladi, ki so pripravili aktivnosti
       *[other] { $count } mladih, ki so pripravili aktivnosti
    }
part-weeks =
    { $count ->
        [one] { $count } teden z aktivnostjo
        [two] { $count } tedna z aktivnostjo
        [few] { $count } tedni z aktivnostjo
       *[other] { $count } tednov z aktivnostjo
    }
part-covered =
    { $count ->
        [one] { $count } načrtovan dan z aktivnostjo ali oznako
        [two] { $count } načrtovana dneva z aktivnostjo ali oznako
        [few] { $count } načrtovani dnevi z aktivnostjo ali oznako
       *[other] { $count } načrtovanih dni z aktivnostjo ali oznako
    }
part-planned =
    { $count ->
        [one] { $count } načrtovan odprti dan doslej
        [two] { $count } načrtovana odprta dneva doslej
        [few] { $count } načrtovani odprti dnevi doslej
       *[other] { $count } načrtovanih odprtih dni doslej
    }
part-timely =
    { $count ->
        [one] { $count } vnos v 48 urah po koncu
        [two] { $count } vnosa v 48 urah po koncu
        [few] { $count } vnosi v 48 urah po koncu
       *[other] { $count } vnosov v 48 urah po koncu
    }
part-timed =
    { $count ->
        [one] { $count } vnos z znanim časom vnosa
        [two] { $count } vnosa z znanim časom vnosa
        [few] { $count } vnosi z znanim časom vnosa
       *[other] { $count } vnosov z znanim časom vnosa
    }
part-cost = { $amount } EUR neto stroška
part-residents =
    { $count ->
        [one] { $count } mladi prebivalec
        [two] { $count } mlada prebivalca
        [few] { $count } mladi prebivalci
       *[other] { $count } mladih prebivalcev
    }
why-added-up =
    { $count ->
        [one] Sešteto iz { $count } vnosa.
        [two] Sešteto iz { $count } vnosov.
        [few] Sešteto iz { $count } vnosov.
       *[other] Sešteto iz { $count } vnosov.
    }
why-not-together =
    { $count ->
        [0] Aktivnosti, ki bi jih zaposleni vodili *skupaj* z mladimi, ni bilo.
        [one] { $count } aktivnost, ki so jo zaposleni vodili *skupaj* z mladimi, ni všteta.
        [two] { $count } aktivnosti, ki so ju zaposleni vodili *skupaj* z mladimi, nista všteti.
        [few] { $count } aktivnosti, ki so jih zaposleni vodili *skupaj* z mladimi, niso vštete.
       *[other] { $count } aktivnosti, ki so jih zaposleni vodili *skupaj* z mladimi, ni vštetih.
    }
why-not-alone = Aktivnosti, ki so jih mladi vodili sami, niso vštete.
why-behind = Kjer ni zapisano, koliko mladih je pripravilo aktivnost, ne šteje nihče.
why-no-week-left-out = Noben teden ni izpuščen: v vsakem je bila aktivnost.
why-untimed =
    { $count ->
        [0] Noben vnos ni izpuščen.
        [one] { $count } vnos brez časa vnosa je izpuščen.
        [two] { $count } vnosa brez časa vnosa sta izpuščena.
        [few] { $count } vnosi brez časa vnosa so izpuščeni.
       *[other] { $count } vnosov brez časa vnosa je izpuščenih.
    }
why-planned = Prostih dni in dni brez načrta ni v nobenem od števil; dan z oznako zaprto šteje kot pokrit.
why-volunteers-apart = Prostovoljci niso všteti med mlade.
why-marks = Štejejo le oznake dni z odpiralnim časom, aktivnosti ne.
why-unknown-age = Obiski neznane starosti niso del teh 100 %.
why-whole-year = Samo za celo koledarsko leto in natanko za kraj, za katerega je vpisan neto strošek.
why-five-answers = Vprašanja z manj kot 5 odgovori so izpuščena.
why-nothing-deleted = Izbrisani vnosi so izpuščeni, drugega nič.
why-related = Ni isto kot: { $name }, { $value }.
why-row = **{ $centre }**: { $value }
why-row-of = **{ $centre }**: { $value } ({ $numerator } od { $denominator })
why-page = stran { $page } od { $pages }
why-entry = `{ $code }` · { $day } · **{ $what }** · { $heads } · { $centre }
button-entries-behind =
    { $count ->
        [one] { $count } aktivnost
        [two] { $count } aktivnosti
        [few] { $count } aktivnosti
       *[other] { $count } aktivnosti
    }
button-why = Zakaj?
button-definition = Opredelitev
button-changes = Spremembe
button-newer = ‹ Novejši

summary-target = kaj želi kraj doseči v letu
explain-target =
    {""}**/target KAZALNIK VREDNOST** določi, kaj želi kraj letos doseči; /stats pokaže, kako daleč je.
    {""}*/target obiski 100.000*, */target youth_led_share 15 % 2027 Celje*, */target obiski odstrani*
    Samo */target* pokaže vse cilje. K seštevku se bližamo vse leto, delež pa primerjamo s ciljem.
target-progress = cilj { $year }, { $name }: { $share } od { $target }, minilo je { $gone } leta – s tem tempom { $pace }
target-reached = cilj { $year }, { $name }: { $share } od { $target }
target-level = cilj { $year }, { $name }: { $target }; doslej { $value }
target-unknown = ni podatkov
target-set = ✅ Cilj { $year }: **{ $name } { $value }** · { $scope }
target-was = Prej je bil { $value }.
target-removed = ↩︎ Cilj { $year } je odstranjen: { $name } · { $scope }
targets-head = **Cilji { $year }**
targets-none = Za leto { $year } še ni ciljev. Na primer: */target obiski 10.000*
target-row = { $scope } · { $name }: { $value }
target-no-number = »{ $typed }« ni število. Cilj sta kazalnik in število: */target obiski 100000*, */target youth_led_share 15%*
target-unread = Potrebujem kazalnik in vrednost: */target obiski 100.000* ali */target obiski odstrani*
target-range = Cilj je število nad 0, največ 1.000.000.000.
target-range-share = Cilj za delež je nad 0 in največ 100 %.
no-target-for = Za kazalnik »{ $name }« cilj nima smisla; primeren je seštevek, na primer *obiski*, ali delež, na primer *youth_led_share*.
no-such-target = Za leto { $year } ni cilja, ki bi ga bilo mogoče odstraniti: { $name }.
