# Kaj stoji v poročilu, dokumentu o kraju in obdobju.

report-title = Mladinsko delo v številkah
report-network = Mreža
report-municipality = Občina
report-centre = Center
report-period = Obdobje
report-as-of = Stanje
report-made-at = Pripravljeno
report-reporting = Centri, ki poročajo
report-of = { $part } od { $whole }
report-as-of-then = Kazalniki so prikazani, kot so bili znani v tistem trenutku; kar je bilo zabeleženo ali spremenjeno pozneje, ni všteto.
report-running = Obdobje še ni končano: to so dosedanje številke.
report-not-all = Poročali še niso vsi centri. Brez podatkov: { $centres }
report-contents = Kazalo
report-hidden = ni prikazano
report-unknown = ni podatka
report-total = Skupaj

report-figures = Kazalniki
report-figures-lead = Vsi kazalniki obdobja. Pri deležih je navedeno, od česa so izračunani; kaj natanko pomeni kateri kazalnik, je razloženo na koncu.
report-figure = Kazalnik
report-value = Vrednost
report-parts = Iz česa je
report-change = Sprememba
report-nothing-before = Za { $period } ni nič zabeleženo, zato primerjave ni.
report-points-note = Deleži se spreminjajo v odstotnih točkah (o. t.), vse drugo v odstotkih.
report-points = o. t.
report-targets = Cilji za leto { $year }
report-target = Cilj
report-so-far = Doslej
report-reached = Doseženo
report-year-gone = Pretekli del leta
report-time = Skozi čas
report-by-month = Po mesecih
report-by-week = Po tednih
report-by-day = Po dnevih
report-month = Mesec
report-week = Teden
report-day = Dan
report-cut-off = Prvi in zadnji teden sta odrezana tam, kjer se obdobje začne in konča.
report-places = Po krajih
report-by-municipality = Po občinah
report-by-centre = Po centrih
report-led-by-youth = Vodili mladi
report-places-lead = Po krajih so samo seštevki; spola in starosti po centrih ne kažemo.
report-hours = Ure
report-hours-rounded = Ure so ure aktivnosti, zaokrožene v vsaki vrstici; seštevek je izračunan iz minut.
report-kinds = Kaj se je dogajalo
report-kind = Vrsta
report-by-kind = Po vrstah aktivnosti
report-by-form = Odprto za vse in stalne skupine
report-form = Oblika
report-by-setting = Kje je potekalo
report-setting = Okolje
report-share-of-visits = Delež obiskov
report-people = Kdo je prišel
report-people-lead = Štejejo se obiski, ne osebe: ena mlada oseba na treh aktivnostih so trije obiski.
report-by-gender = Po spolu
report-gender = Spol
report-by-age = Po starosti
report-age = Starost
report-age-unknown = neznana starost (od vseh obiskov)
report-rest = ostali skupaj
report-rest-note = Kar ni prikazano posamič, je majhno število ali bi ga razkrilo.
report-completeness = Kako popolni so podatki
report-covered = Načrtovani odprti dnevi z aktivnostjo ali oznako: { $covered } od { $planned } ({ $share }).
report-completeness-none = V tem obdobju ni načrtovanih odprtih dni.
report-silent = Centri brez podatkov
report-last-heard = Zadnji podatek
report-days-ago =
    { $count ->
        [one] { $count } dan prej
        [two] { $count } dneva prej
        [few] { $count } dni prej
       *[other] { $count } dni prej
    }
report-long-ago = več kot osem tednov prej
report-away = Centri, ki imajo proste dni vse obdobje
report-until = Do
report-definitions = Kaj kazalniki pomenijo
report-meaning = Pomen
report-signature = Podpis (SHA-256)
report-signature-checks = Podpis je izračunan iz vseh besed in številk tega dokumenta, ki jih dokument nosi s seboj. »belezka verify FILE« ga iz njih nariše znova in pove, ali je bilo kaj prikazanega spremenjeno; kjer je pri roki beležka, pove tudi, kaj se je v njej od takrat spremenilo.
report-signature-limits = Podpis ne pove, kdo je dokument naredil: kdor spremeni številke, lahko izračuna nov podpis. Šele podpis, shranjen drugje, v zapisniku ali dopisu, dokazuje, da je to takratni dokument.
