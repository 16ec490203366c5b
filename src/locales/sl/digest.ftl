# Povzetki kraja: povedani, naročeni v sobo, in kaj je z njimi.

summary-digest = povzetek kraja: zdaj ali vsak teden oziroma mesec v to sobo
explain-digest =
    {""}**/digest zdaj** pove vsem v sobi, kako je bilo prejšnji teden; *predogled* pove samo tebi.
    {""}*/digest zdaj Klub Lipa 2026-W46*, */digest predogled prejšnji mesec*
    {""}**/digest vklopi** ga pošlje v to sobo vsak ponedeljek ob 9.00: */digest vklopi tedensko pet 15:00*, */digest vklopi mesečno 3 09:00 Klub Lipa*
    {""}*/digest seznam* našteje, kaj prihaja sem in kaj ni prispelo; */digest izklopi* to konča, */digest izklopi vse* konča vse.
    {""}*/digest* brez besed vpraša, kako pogosto naj prihaja.

digest-quiet = **{ $scope } · { $period }.** Ni bilo česa šteti in nič ne manjka. Naslednji na vrsti: { $next }.
digest-quiet-closed = **{ $scope } · { $period }.** Zaprto: { $closed }. Ni bilo česa šteti in nič ne manjka. Naslednji na vrsti: { $next }.
digest-closed-from-to = { $from }–{ $to }
digest-closed-because = { $days } ({ $reason })
digest-quiet-holiday = **{ $scope } · { $period }.** Na počitnicah do { $until }: ni bilo česa šteti in nič ne manjka. Naslednji na vrsti: { $next }.
digest-headline-none-led =
    { $of ->
        [it] **{ $activities }, { $visits } in { $volunteers }.** Mladi je niso vodili samostojno.
       *[them] **{ $activities }, { $visits } in { $volunteers }.** Mladi nobene niso vodili samostojno.
    }
digest-visits-beside = obiski: { $changes }
digest-late = ⏳ Z zamudo; predviden čas: { $due }.
digest-after-gap = Pred tem je izpuščeno, ker bi prišlo prepozno: { $periods }
digest-away = { $centre } (do { $until })
digest-silent-long = { $centre } (več kot osem tednov)
digest-silent-days =
    { $count ->
        [one] { $centre } ({ $count } dan)
        [two] { $centre } ({ $count } dneva)
        [few] { $centre } ({ $count } dni)
       *[other] { $centre } ({ $count } dni)
    }
digest-none-silent = Nihče ne manjka: vsi centri so se oglasili.
digest-corrected = popravljeno od zadnjega povzetka: { $what }
digest-correction = { $period }, { $what } { $was } → { $now } ({ $centres })
digest-corrected-activities = aktivnosti
digest-corrected-visits = obiski
digest-corrected-volunteers = udeležbe prostovoljcev
digest-quote = »{ $text }« – { $centre }

digest-weekly = tedensko, { $day } ob { $time }
digest-monthly = mesečno, { $day }. dan v mesecu ob { $time }
digest-ordered =
    ✅ V to sobo prihaja povzetek: **{ $scope }** ({ $rhythm }).
    Prvi pride: { $first }
digest-replaced = Prejšnjega ({ $rhythm }) ni več.
digest-ask-weekday = Na kateri dan v tednu? Ali v eni vrstici: */digest vklopi pet 15:30*
digest-ask-day = Na kateri dan v mesecu, od 1 do 28? Ali v eni vrstici: */digest vklopi mesečno 3 09:00*
digest-ask-time = Ob kateri uri? Katera koli druga gre v vrstici: */digest vklopi pet 15:30*
digest-button-usual = Tedensko, { $day } ob { $time }
digest-button-weekly = Tedensko …
digest-button-monthly = Mesečno …
digest-button-day = { $day }. v mesecu
digest-button-another-time = Drug dan ali ura …
digest-listed = **{ $scope }** · { $rhythm } · naslednji: { $next }
digest-paused = ⚠️ **{ $scope }** · { $rhythm } · ustavljeno, ker ga ni bilo mogoče dostaviti; */digest vklopi* ga spet zažene
digest-not-there-unknown = ⚠️ **{ $scope }** · { $period } · ni znano, ali je prispel
digest-not-there-away = ⚠️ **{ $scope }** · { $period } · ni dostavljen: klepeta ni več ali pa pomočnika ni več v njem
digest-not-there-not-let-in = ⚠️ **{ $scope }** · { $period } · ni dostavljen: pomočnik tja ne sme pisati
digest-not-there-our-fault = ⚠️ **{ $scope }** · { $period } · ni dostavljen: pri nas je šlo nekaj narobe
digests-none = V to sobo še ne prihaja noben povzetek. Kako pogosto naj prihaja? */digest zdaj* ga pove takoj.
digests-ended = V to sobo ne prihaja več: { $scopes }
digest-left-out = Povzetek je izpuščen, ker bi zamujal več kot tri dni: { $scope }, { $period }
digest-failed = ⚠️ Povzetka ni bilo mogoče dostaviti, zato je ustavljen: { $scope }, { $period }. Ali je pomočnik še v tisti sobi in sme tja pisati?
digest-uncertain = ⚠️ Ni znano, ali je povzetek prispel: { $scope }, { $period }. Poglej, prosim; če ga ni, ga pošlji še enkrat.
digest-sent-again = ✅ Spet je na poti.
digest-sent-before = Še enkrat je že poslan ali pa je vendarle prispel.
digest-not-again = Še enkrat ga ni več mogoče poslati; */digest zdaj* ga pove.

button-details = Podrobnosti
button-who-is-missing = Kdo manjka
button-who-is-away = Kdo je na počitnicah
button-export = Izvoz
button-send-again = Pošlji še enkrat
button-again = Še enkrat: { $period }, { $scope }

digest-unread = Za /digest pride *zdaj*, *predogled*, *vklopi*, *izklopi* ali *seznam*: */digest zdaj*, */digest vklopi tedensko pon 09:00*
digest-rhythm = Povzetek prihaja tedensko na dan v tednu ali mesečno na dan od 1 do 28: */digest vklopi tedensko pon 09:00*, */digest vklopi mesečno 3 09:00*
no-such-digest = Takega povzetka v tej sobi ni. */digest seznam* pokaže, kateri prihajajo.
digest-time = »{ $typed }« ni ura. Ure gredo od 00:00 do 23:59: */digest vklopi pon 09:00*
