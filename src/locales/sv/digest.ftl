# Sammanfattningar av en plats: visade, beställda till ett rum, och hur det gick med dem.

summary-digest = sammanfattning av en plats: nu, eller varje vecka eller månad till rummet
explain-digest =
    {""}**/digest nu** visar alla här hur förra veckan gick; *förhandsvisa* visar bara dig.
    {""}*/digest nu Klub Lipa 2026-W46*, */digest förhandsvisa förra månaden*
    {""}**/digest på** skickar den till det här rummet varje måndag klockan 09.00: */digest på veckovis fre 15:00*, */digest på månadsvis 3 09:00 Klub Lipa*
    {""}*/digest lista* visar vad som kommer hit och vad som inte kom fram; */digest av* avslutar den, */digest av alla* avslutar alla.
    {""}*/digest* utan ord frågar hur ofta den ska komma hit.

digest-quiet = **{ $scope } · { $period }.** Inget att räkna, inget som saknas. Nästa gång: { $next }.
digest-quiet-closed = **{ $scope } · { $period }.** Stängt { $closed }. Inget att räkna, inget som saknas. Nästa gång: { $next }.
digest-closed-from-to = { $from }–{ $to }
digest-closed-because = { $days } ({ $reason })
digest-quiet-holiday = **{ $scope } · { $period }.** Lov till { $until }: inget att räkna, inget som saknas. Nästa gång: { $next }.
digest-headline-none-led =
    { $of ->
        [it] **{ $activities }, { $visits } och { $volunteers }.** Unga ledde den inte själva.
       *[them] **{ $activities }, { $visits } och { $volunteers }.** Ingen av dem leddes av unga på egen hand.
    }
digest-visits-beside = besök: { $changes }
digest-late = ⏳ Försenad: den skulle ha kommit { $due }.
digest-after-gap = Utelämnat före den här, eftersom det hade kommit för sent: { $periods }
digest-away = { $centre } (till { $until })
digest-silent-long = { $centre } (över åtta veckor)
digest-silent-days =
    { $count ->
        [one] { $centre } ({ $count } dag)
       *[other] { $centre } ({ $count } dagar)
    }
digest-none-silent = Ingen saknas: alla gårdar har hört av sig.
digest-corrected = rättat sedan förra sammanfattningen: { $what }
digest-correction = { $period }, { $what } { $was } → { $now } ({ $centres })
digest-corrected-activities = aktiviteter
digest-corrected-visits = besök
digest-corrected-volunteers = volontärinsatser
digest-quote = ”{ $text }” – { $centre }

digest-weekly = varje vecka, { $day } { $time }
digest-monthly = varje månad, dag { $day } klockan { $time }
digest-ordered =
    ✅ Sammanfattningen kommer till det här rummet: **{ $scope }** ({ $rhythm }).
    Den första kommer: { $first }
digest-replaced = Den ersätter den som kom { $rhythm }.
digest-ask-weekday = På vilken veckodag? Eller på en rad: */digest på fre 15:30*
digest-ask-day = På vilken dag i månaden, från 1 till 28? Eller på en rad: */digest på månadsvis 3 09:00*
digest-ask-time = Vilken tid? Vilken annan som helst på en rad: */digest på fre 15:30*
digest-button-usual = Varje { $day } { $time }
digest-button-weekly = Varje vecka …
digest-button-monthly = Varje månad …
digest-button-day = Dag { $day }
digest-button-another-time = En annan tid …
digest-listed = **{ $scope }** · { $rhythm } · nästa: { $next }
digest-paused = ⚠️ **{ $scope }** · { $rhythm } · pausad, eftersom den inte gick att leverera; */digest på* startar den igen
digest-not-there-unknown = ⚠️ **{ $scope }** · { $period } · oklart om den har kommit fram
digest-not-there-away = ⚠️ **{ $scope }** · { $period } · inte levererad: chatten är borta, eller så är assistenten inte kvar i den
digest-not-there-not-let-in = ⚠️ **{ $scope }** · { $period } · inte levererad: assistenten får inte skriva där
digest-not-there-our-fault = ⚠️ **{ $scope }** · { $period } · inte levererad: något gick fel hos oss
digests-none = Ingen sammanfattning kommer till det här rummet än. Hur ofta ska den komma? */digest nu* visar en genast.
digests-ended = Kommer inte längre till det här rummet: { $scopes }
digest-left-out = Sammanfattningen uteblev, eftersom den hade blivit mer än tre dagar sen: { $scope }, { $period }
digest-failed = ⚠️ Sammanfattningen gick inte att leverera och är därför pausad: { $scope }, { $period }. Är assistenten kvar i rummet, och får den skriva där?
digest-uncertain = ⚠️ Det är oklart om sammanfattningen har kommit fram: { $scope }, { $period }. Titta efter; finns den inte där, skicka den igen.
digest-sent-again = ✅ Den är på väg igen.
digest-sent-before = Den är redan skickad igen, eller har kommit fram trots allt.
digest-not-again = Den går inte längre att skicka igen; */digest nu* visar den.

button-details = Detaljer
button-who-is-missing = Vilka saknas
button-who-is-away = Vilka har lov
button-export = Exportera
button-send-again = Skicka igen
button-again = Igen: { $period }, { $scope }

digest-unread = Efter /digest kommer *nu*, *förhandsvisa*, *på*, *av* eller *lista*: */digest nu*, */digest på veckovis mån 09:00*
digest-rhythm = En sammanfattning kommer varje vecka på en veckodag, eller varje månad på en dag från 1 till 28: */digest på veckovis mån 09:00*, */digest på månadsvis 3 09:00*
no-such-digest = Ingen sådan sammanfattning kommer till det här rummet. */digest lista* visar vilka som gör det.
digest-time = ”{ $typed }” är ingen tid på dygnet. Tider går från 00:00 till 23:59: */digest på mån 09:00*
