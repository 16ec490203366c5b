# Kar sestavlja mrežo in kar se z njo dogaja.

summary-setup = sestavi ali spremeni mrežo, centre in dneve; poveži to sobo
explain-setup =
    {""}**/setup** pokaže, kaj že je, in vpraša, kar še manjka. Več delov v eni vrstici loči z znakom ·
    {""}*/setup mreža IME* · *občina IME* · *center IME v OBČINA*
    {""}*/setup soba CENTER* poveže to sobo; *jezik sl* in *pas Europe/Ljubljana* potem veljata v njej.
    {""}*/setup dnevi pon-pet* · *počitnice 2026-12-25..2027-01-03* – za center te sobe ali za tistega, ki stoji pred tem.
    {""}*/setup vrsta chess = šah, šahovski krožek* doda vrsti besede ali naredi novo.
set-up-nothing = Tako že je.
room-linked = ✅ Ta soba: **{ $scope }**
room-linked-notice = Ta soba je za zaposlene in prostovoljce; kar se tu zabeleži, vidijo vsi v njej.
setup-head = **{ $network }** · { $language } · { $zone }
setup-head-none = ⏳ Mreže še ni. Začne se tukaj.
setup-places = { $municipalities } · { $centres }
setup-days = centri z odprtimi dnevi: { $set } od { $of }
setup-holidays = prosti dnevi: { $count }
setup-types = lastne vrste: { $types }
setup-room = ta soba: { $scope }
setup-room-none = ta soba: ni povezana
setup-complete = Vse je pripravljeno. */help setup* pove, kako kaj spremeniš; ljudi povabiš z */invite*
setup-complete-private = Vse je pripravljeno. Skupino centra povežeš tako, da v njej napišeš */setup soba CENTER*; ljudi povabiš z */invite*
setup-left = Tu se ustaviva. Odgovori ostanejo; */setup* nadaljuje s preostalim.
setup-ask-network = Kako se imenuje mreža?
setup-ask-municipalities = Katere občine? Vsaka v svoji vrstici ali z vejicami.
setup-ask-centres = Kateri centri? Vsak v svoji vrstici, z občino: *Klub Lipa, Celje*
setup-ask-types = Običajne vrste aktivnosti so že tu: { $types }. Pusti jih ali dodaj svoje, vsako v svoji vrstici: *chess = šah, šahovski krožek*
setup-ask-days = Katere dni so centri odprti? *pon-pet* za vse ali vsak v svoji vrstici: *Klub Lipa: tor-sob*
setup-ask-holidays = Kateri dnevi so prosti, na primer šolske počitnice? *2026-12-25..2027-01-03*
setup-ask-room = Čigava je ta soba?
setup-prompt-network = Ime mreže
setup-prompt-municipalities = Občine, vsaka v svoji vrstici
setup-prompt-centres = Center, občina – vsak v svoji vrstici
setup-prompt-types = ključ = beseda, beseda
setup-prompt-days = Dnevi, na primer pon-pet
setup-prompt-holidays = Prosti dnevi, na primer 2026-12-25
setup-prompt-room = Ime kraja
setup-button-type = Napiši …
setup-button-keep = Pusti jih
setup-choose-place = Izberi kraj …
kind-network = mreža
kind-municipality = občina
kind-centre = center
act-line = { $place } · { $what }: { $change }
act-change = { $before } → { $after }
act-more = … in še { $count }
act-more-dates = in še { $count }
act-place-added = dodano
act-place-renamed = novo ime
act-language-set = jezik
act-zone-set = časovni pas
act-settings-set = nastavitve
act-type-set = vrsta aktivnosti
act-days-planned = odprto
act-holidays-added = prosti dnevi
act-key-figures-set = ključni kazalniki
act-room-linked = povezana soba
act-room-language-set = jezik sobe
act-room-zone-set = časovni pas sobe
act-invited = vabilo
act-joined = na novo v ekipi
act-role-ended = ni več v ekipi
act-role-changed = vloga
act-role-handed-over = predaja mreže
act-forgotten = izbris osebe
act-former = nekdo, ki ni več v ekipi
act-changed = spremenjeno
summary-audit = kdo je kaj spremenil pri krajih in pravicah
explain-audit = **/audit** pokaže, kdo je kaj spremenil pri krajih in pravicah, najnovejše najprej: kraji, sobe, vloge, vabila.
audit-head = **Kdo je kaj spremenil**
audit-line = { $when } · { $by } · { $act }
audit-by-operator = v ukazni vrstici
audit-none = Nič še ni bilo spremenjeno.
button-older = Starejše
