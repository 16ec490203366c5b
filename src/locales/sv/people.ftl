# Vilka som är med, och vilka som kan komma in.

summary-people = vilka som är med, med vilken roll; ta bort, ändra, lämna över
explain-people =
    {""}**/people** visar vilka som är med, här eller överallt där du bjuder in. */people Ana* visar en person och vad du kan göra.
    {""}*/people ta bort Ana* · */people roll Ana föreståndare* · */people lämna över Ana*
    Den som tas bort kan inte logga längre; loggningarna blir kvar.
summary-invite = skapa en kod som släpper in
explain-invite =
    {""}**/invite ROLL** skapar en kod som släpper in en person inom 14 dagar: volontär, fritidsledare, föreståndare, samordnare, admin.
    {""}*/invite volontär Klub Lipa 10 personer 30 dagar* säger vart, för hur många och hur länge.
    Du bjuder in till dina egna platser och högst till din egen roll, och går i god för åldern på dem du bjuder in.
invite-ask-role = Vem bjuder du in?
invite-ask-place = Till vilken plats?
invited = ✅ En inbjudan: **{ $scope }** ({ $role })
invited-code =
    { $days ->
        [one] Koden, för { $uses } inom { $days } dag: `{ $code }`
       *[other] Koden, för { $uses } inom { $days } dagar: `{ $code }`
    }
invited-how = Skicka den vidare: den som skriver */join { $code }* i en privat chatt med mig är med.
invited-wall = Bilden är till väggen i personalrummet.
invited-picture = En QR-kod som öppnar chatten och släpper in: { $scope }, som { $role }
invited-picture-code = En QR-kod med inbjudningskoden: { $scope }, som { $role }
button-join = Gå med
button-open-telegram = Öppna i Telegram
count-uses =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
count-municipalities =
    { $count ->
        [one] { $count } kommun
       *[other] { $count } kommuner
    }
people-head = **Vilka som är med**
people-line = { $name } – { $roles }
people-role = { $role }, { $scope }
people-more = … och { $count } till. */people* med en gårds namn visar vilka som är med där.
people-none = Ingen är med här än. Bjud in med */invite*
people-choose = Välj en person …
people-which = Det finns flera som heter { $name }. Vem menar du?
people-since = { $name } – { $roles }, sedan { $date }
person-removed = ✅ Inte med längre: **{ $name }** ({ $roles }). Loggningarna blir kvar.
role-changed = ✅ { $name }: { $before } → **{ $after }** ({ $scope })
hand-over-asked = Ska **{ $network }** lämnas över till { $name }? Då är { $name } nätverkssamordnare, och inte du längre.
handed-over = ✅ **{ $network }** är överlämnat till { $name }. Tack för att du har tagit hand om det.
button-remove = Ta bort
button-hand-over = Lämna över nätverket
button-hand-over-now = Lämna över
button-role = { $role } ({ $scope })
option-role = som vad: högst din egen roll
choice-volunteer = Volontär
choice-worker = Fritidsledare
choice-lead = Gårdsföreståndare
choice-coordinator = Kommunsamordnare
choice-admin = Nätverkssamordnare
