# Kar vprašajo financerji: prikazi kraja in obdobja v tabelah.

funder-view-keks = Ključni kazalniki KEKS
funder-means-keks = Po čem švedska mreža mladinskega dela KEKS primerja svoje članice: tedenska povprečja, deleži in stroški.
funder-view-active-participants = Aktivni udeleženci
funder-means-active-participants = Za Urad RS za mladino: mladi načrtovalci, organizatorji in izvajalci po devetih področjih mladinskega sektorja.
funder-view-volunteer-hours = Prostovoljske ure
funder-means-volunteer-hours = Za letno poročilo o prostovoljstvu (AJPES): koliko ur so opravili prostovoljke in prostovoljci, pri čem in kdaj.
funder-view-dhis2 = Vrednosti za DHIS2
funder-means-dhis2 = Kar je naštel vsak center, ki poroča, kot nabor vrednosti (JSON), ki ga DHIS2 uvozi.

view-table-weekly = Tedenska povprečja
view-table-led-shares = Deleži in povprečja
view-table-gender = Obiski po spolu
view-table-ages = Obiski po starosti
view-table-costs = Stroški
view-table-active-by-field = Aktivni udeleženci po področjih mladinskega sektorja
view-table-active-by-kind = Aktivni udeleženci po vrstah aktivnosti
view-table-ages-of-visits = Obiski po starosti
view-table-volunteers-by-kind = Prostovoljske ure po vrstah dela
view-table-volunteers-by-setting = Prostovoljske ure po okolju
view-table-volunteers-by-quarter = Prostovoljske ure po četrtletjih
view-table-volunteers-by-age = Prostovoljske ure po starostnih skupinah

view-note-weekly = Deljeno s tedni, v katerih je bila vsaj ena aktivnost ({ $active } od { $all }); drugi niso upoštevani.
view-note-costs = Znano za celo koledarsko leto, ko so vpisani neto stroški in število mladih prebivalcev.
view-note-active = Aktivni so načrtovalci, organizatorji in izvajalci, kot jih je naštela oseba, ki je beležila; kdor je dejaven pri treh aktivnostih, šteje trikrat. Kdor samo pride, je med obiski. Kjer števila ni nihče zapisal, ni štet nihče.
view-note-active-by-field = { view-note-active } Vsaka vrsta aktivnosti sodi na eno področje; mreža lahko izbere drugo.
view-note-ages-of-visits = Od vseh obiskov: starost aktivnih udeležencev ni zapisana posebej. Urad šteje mlade od 15. do 29. leta; skupina, ki se začne prej, sodi mednje le deloma.
view-note-volunteers-by-kind = Vrsta dela je vrsta aktivnosti. Koliko ur je bilo organizacijskega, vsebinskega in drugega dela, ni zapisano.
view-note-volunteers-by-age = Starost prostovoljcev ni zapisana. Za te vrstice bi morala vsaka oseba ob pridružitvi povedati starostno skupino, ure pa bi morali beležiti po skupinah; do takrat so v tvoji evidenci prostovoljcev.
view-note-ahead = Še ne: { $periods }.

view-row-form = oblika
view-row-setting = kje
view-row-type = vrsta
view-row-field = področje
view-row-quarter = četrtletje
view-row-age = starostna skupina
view-age-unrecorded = starost ni zapisana

measure-activities = aktivnosti
measure-visits = obiski
measure-youth_leaders = aktivni udeleženci
measure-led_by_youth = samostojno vodili mladi
measure-led_together = soustvarjene
measure-activity_hours = ure aktivnosti
measure-volunteers = udeležbe prostovoljcev
measure-volunteer_hours = prostovoljske ure
measure-activities_per_week = aktivnosti
measure-visits_per_week = obiski
measure-hours_per_week = ure aktivnosti
measure-youth_hours_per_week = ure, ki so jih vodili mladi
measure-volunteers_per_week = udeležbe prostovoljcev
measure-volunteer_hours_per_week = prostovoljske ure

youth-field-autonomy = avtonomija mladih
youth-field-learning = neformalno učenje in usposabljanje ter večanje kompetenc mladih
youth-field-employment = dostop mladih do trga dela in razvoj podjetnosti mladih
youth-field-inclusion = skrb za mlade z manj priložnostmi v družbi
youth-field-volunteering = prostovoljstvo, solidarnost in medgeneracijsko sodelovanje mladih
youth-field-mobility = mobilnost mladih in mednarodno povezovanje
youth-field-health = zdrav način življenja in preprečevanje različnih oblik odvisnosti mladih
youth-field-culture = dostop mladih do kulturnih dobrin in spodbujanje ustvarjalnosti ter inovativnosti mladih
youth-field-participation = sodelovanje mladih pri upravljanju javnih zadev v družbi
youth-field-none = nobeno od devetih
