# Kaj ne gre in kaj gre.

not-a-member = Ne poznava se še. Z vabilom iz centra se pridružiš: */join KODA*
no-right = Ukaz /{ $command } tu ni za tvojo vlogo. */help* pokaže, kateri so.
not-here = Za ta center ({ $centre }) ne moreš beležiti; beležiš tam, kjer si v ekipi.
unknown-command = Ukaza /{ $typed } ni. */help* pokaže vse.
unknown-command-near = Ukaza /{ $typed } ni. Misliš */{ $nearest }*?
not-understood = Tega ne razumem. Aktivnost zabeležiš z */log* na začetku vrstice, */help* pokaže ostalo.
too-long =
    { $limit ->
        [one] To je predolgo: vrstica ima z opombo vred največ { $limit } znak. Nič ni shranjeno.
        [two] To je predolgo: vrstica ima z opombo vred največ { $limit } znaka. Nič ni shranjeno.
        [few] To je predolgo: vrstica ima z opombo vred največ { $limit } znake. Nič ni shranjeno.
       *[other] To je predolgo: vrstica ima z opombo vred največ { $limit } znakov. Nič ni shranjeno.
    }
code-first = Najprej koda, potem kaj je drugače: */{ $command } KODA 14 deklet*. Kode najdeš z */recent*
code-missing = Dodaj še kodo: */{ $command } KODA*
no-such-entry = Kode { $typed } ni med vnosi, ki jih vidiš. */recent* pokaže zadnje.
no-such-entry-near = Kode { $typed } ni med vnosi, ki jih vidiš. Misliš **{ $nearest }**?
not-yours-to-change = To lahko spremeni samo { $by } ali kdo od mladinskih delavk in delavcev ({ $centre }).
not-yours-to-change-nobody = To lahko spremeni samo kdo od mladinskih delavk in delavcev ({ $centre }).
no-such-invitation = Ta koda ne odpre ničesar; imeti mora deset črk in številk. Preveri jo pri osebi, ki te je povabila.
invitation-over = To vabilo je že izkoriščeno ali pa je poteklo. Prosi za novo.
too-many-codes = Preveč napačnih kod. Poskusi znova čez eno uro.
already-member = V ekipi že si: { $scope }.
alone-in-charge = Tega ne koordinira nihče razen tebe: { $networks }. Najprej predaj naprej: z */invite admin* povabi še koga, potem znova */forget*.
question-of-another = To vprašanje je za nekoga drugega. Svoje začneš z */log*
question-over = To vprašanje ni več odprto: ima odgovor, je preklicano ali starejše od treh dni. Nov vnos začneš z */log*
changed-meanwhile = Nekdo je ta vnos medtem spremenil; tvoja sprememba ni shranjena. */show* pokaže, kako je zdaj.
entry-gone = Ta vnos je izbrisan. Vrneš ga z */undo* in njegovo kodo.
bad-record-past = To je predaleč nazaj: najzgodnejši dan je { $earliest }.
bad-record-future = Ta dan šele pride; zabeležimo lahko samo, kar je že bilo.
bad-record-duration = Trajanje je lahko od 5 minut do 24 ur.
bad-record-number = Število ljudi je celo število od 0 do 100.000.
bad-record-part = { $value } je več, kot je bilo mladih skupaj ({ $total }).
bad-record-length = Predolgo: znakov je { $length }, prostora je za { $most }.
bad-record-other = Nekaj v tem vnosu ne more držati; začni znova z */log*
setup-unread = Ukaz /setup ne pozna »{ $typed }«. Pozna: mreža, občina, center, soba, jezik, pas, dnevi, počitnice, vrsta. Nič ni shranjeno.
setup-unread-network = Mreža potrebuje ime z največ 100 znaki: *mreža Mreža Hrast*
setup-unread-municipality = Občina potrebuje ime z največ 100 znaki: *občina Celje*
setup-unread-centre = »{ $typed }« – center se napiše z občino: *center Klub Lipa v Celje*
setup-unread-room = Sobo povežeš s krajem tako, da napišeš njegovo ime: *soba Klub Lipa*
setup-unread-language = »{ $typed }« – jezik je *en*, *sl* ali *sv*: *jezik sl*
setup-unread-zone = »{ $typed }« – časovni pas se napiše takole: *pas Europe/Ljubljana*
setup-unread-days = »{ $typed }« – pričakujem dneve v tednu: *pon-pet* ali *tor, čet, sob*
setup-unread-holiday = »{ $typed }« – proste dneve napiši z datumi: *2026-12-25* ali *2026-12-25..2027-01-03*
setup-unread-type = »{ $typed }« – vrsto napiši kot ključ z besedami: *chess = šah, šahovski krožek*
setup-not-yours = To ureja koordinacija mreže. Ti urejaš svoj center: sobo, odprte in proste dneve.
setup-no-network = Mreže še ni: začneš jo z */setup mreža IME*
setup-which-network = Imaš več mrež. Najprej povej, katero, na primer */setup mreža IME · dnevi pon-pet*, ali piši v eni od njenih sob.
setup-where = Kateri center? Napiši ga pred dnevi: *center Klub Lipa · dnevi pon-pet*
room-not-linked = Ta soba še ni povezana: najprej */setup soba CENTER*
room-of-others = Ta soba pripada kraju, ki ga ne urejaš ti.
no-such-place = Med kraji, za katere skrbiš, ni nobenega z imenom »{ $typed }«.
several-places = Krajev z imenom »{ $typed }« je več. Povej, kateri: *centre:IME* ali *IME v OBČINA*
invite-unread = Potrebujem vlogo: */invite prostovoljec*, delavka, vodja, koordinatorka ali admin; za največ 100 oseb in 366 dni.
not-yours-to-give = Ta vloga presega tvojo: { $role }. Vabiš, spreminjaš in odstranjuješ lahko v svojih krajih in največ do svoje vloge.
wrong-place-for-role = Ta vloga tja ne sodi: { $role }. Prostovoljstvo, mladinsko delo in vodenje sodijo k centru, občinska koordinacija k občini, koordinacija mreže k mreži.
people-unread = Takole: */people odstrani Ana*, */people vloga Ana vodja* ali */people predaj Ana*
no-such-person = Med ljudmi, za katere skrbiš, ni nikogar z imenom »{ $typed }«.
last-admin = Za mrežo mora nekdo skrbeti: najprej jo predaj.
line-changed-since = Vnos { $code } je medtem spremenil nekdo drug, zato tvoje vrstice ne preberem znova. Spremeniš ga z */edit { $code }*
line-no-entry = V tvoji vrstici ni več aktivnosti, zato vnos { $code } ostane, kot je. Spremeniš ali izbrišeš ga z */edit { $code }*
broken-line = Pri meni se je nekaj zalomilo (oznaka { $reference }). Tvoja vrstica je shranjena.
broken-press = Pri meni se je nekaj zalomilo (oznaka { $reference }). Tvoja izbira je shranjena.
retry-over = Ponovni poskus je že bil ali pa je minilo več kot teden dni. Kaj je zabeleženo, pokaže */recent*
button-try-again = Poskusi znova
