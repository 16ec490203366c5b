# Kdo je v ekipi in kdo lahko pride vanjo.

summary-people = kdo je v ekipi in s katero vlogo; odstrani, spremeni, predaj
explain-people =
    {""}**/people** pokaže, kdo je v ekipi, tu ali povsod, kamor vabiš. */people Ana* pokaže eno osebo in kaj lahko pri njej urediš.
    {""}*/people odstrani Ana* · */people vloga Ana vodja* · */people predaj Ana*
    Kdor ni več v ekipi, ne more več beležiti; vnosi ostanejo.
summary-invite = naredi vabilo
explain-invite =
    {""}**/invite VLOGA** naredi kodo, s katero se v 14 dneh pridruži ena oseba: prostovoljec, delavka, vodja, koordinatorka, admin.
    {""}*/invite prostovoljec Klub Lipa 10 oseb 30 dni* pove, kam, za koliko ljudi in kako dolgo.
    Vabiš v svoje kraje in največ s svojo vlogo; za starost povabljenih jamčiš ti.
invite-ask-role = Koga vabiš?
invite-ask-place = Kam?
invited = ✅ Vabilo: **{ $scope }** ({ $role })
invited-code =
    { $days ->
        [one] Koda { $uses }, velja { $days } dan: `{ $code }`
        [two] Koda { $uses }, velja { $days } dneva: `{ $code }`
        [few] Koda { $uses }, velja { $days } dni: `{ $code }`
       *[other] Koda { $uses }, velja { $days } dni: `{ $code }`
    }
invited-how = Pošlji jo naprej: kdor mi v zasebnem klepetu napiše */join { $code }*, je v ekipi.
invited-wall = Slika je za oglasno desko v pisarni.
invited-picture = Koda QR, ki odpre klepet in povabi v ekipo: { $scope } ({ $role })
invited-picture-code = Koda QR s kodo vabila: { $scope } ({ $role })
button-join = Pridruži se
button-open-telegram = Odpri v Telegramu
count-uses =
    { $count ->
        [one] za { $count } osebo
        [two] za { $count } osebi
        [few] za { $count } osebe
       *[other] za { $count } oseb
    }
count-municipalities =
    { $count ->
        [one] { $count } občina
        [two] { $count } občini
        [few] { $count } občine
       *[other] { $count } občin
    }
people-head = **Kdo je v ekipi**
people-line = { $name } – { $roles }
people-role = { $role }, { $scope }
people-more = … in še { $count }. */people* z imenom centra pokaže ljudi v njem.
people-none = Tu še ni nikogar. Ljudi povabiš z */invite*
people-choose = Izberi osebo …
people-which = Z imenom { $name } jih je več. Koga misliš?
people-since = { $name } – { $roles }, od { $date }
person-removed = ✅ Ni več v ekipi: **{ $name }** ({ $roles }). Vnosi ostanejo.
role-changed = ✅ { $name }: { $before } → **{ $after }** ({ $scope })
hand-over-asked = Mreža **{ $network }**: naj jo odslej koordinira { $name }? Ti je potem ne koordiniraš več.
handed-over = ✅ **{ $network }**: odslej mrežo koordinira { $name }. Hvala za skrb.
button-remove = Odstrani
button-hand-over = Predaj mrežo
button-hand-over-now = Predaj
button-role = { $role } ({ $scope })
option-role = s katero vlogo: največ s tvojo
choice-volunteer = Prostovoljstvo
choice-worker = Mladinsko delo
choice-lead = Vodenje centra
choice-coordinator = Občinska koordinacija
choice-admin = Koordinacija mreže
