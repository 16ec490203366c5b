# Kaj je v načrtu in koliko jih je prišlo.

summary-plan = načrtuj, kar se ponavlja; po koncu vprašam, koliko jih je bilo
explain-plan =
    {""}**/plan** pokaže, kaj je v načrtu; z vrstico dodaš nov načrt, po vsakem srečanju pa vprašam, koliko jih je bilo.
    {""}*/plan vsak torek in četrtek 16–20 odprti večer, razen med počitnicami*
    {""}*/plan vsak drugi petek 18–21 šport do 20. 6. z Luko*
    {""}*/plan prvi petek v mesecu 19–22 koncert* · */plan 12. 12. 16–20 turnir*
    {""}*/plan manjka* pokaže srečanja, za katera še nihče ni povedal, koliko jih je bilo. Prosti dnevi odpadejo, razen če dodaš *tudi med počitnicami*
    {""}*/plan koledar* pošlje vse skupaj kot datoteko za tvoj koledar.
plan-saved = ✅ V načrtu: **{ $what }**
plan-head = **{ $what }**
plan-head-paused = **{ $what }** – premor
plan-head-ended = **{ $what }** – končano
plan-when = { $often }, { $span } · { $centre }
plan-until = { $often } do { $date }
plan-next = Naslednjič: { $dates }
plan-next-none = Noben dan ni več pred nami.
plan-in-holidays = Tudi ob prostih dnevih
plan-not-in-holidays = Ob prostih dnevih odpade
plan-people = Po koncu vprašam, koliko jih je bilo: { $people }
plan-people-none = Po koncu ne vprašam nikogar.
plan-became-paused = ⏸ Premor: dokler traja, ne sprašujem.
plan-became-resumed = ✅ Spet teče.
plan-became-ended = ✅ Končano. Kar je zabeleženo, ostane.
plan-became-people = ✅ Vprašam druge.
plan-became-changed = ✏️ Odslej je tako.
plan-taken-back = ↩︎ Ni več v načrtu: { $what }
plan-every-day = vsak dan
plan-workdays = od ponedeljka do petka
plan-weekly = ob { $days }
plan-fortnightly = vsak drugi teden ob { $days }
plan-every-weeks =
    { $weeks ->
        [one] na { $weeks } teden ob { $days }
        [two] na { $weeks } tedna ob { $days }
        [few] na { $weeks } tedne ob { $days }
       *[other] na { $weeks } tednov ob { $days }
    }
plan-monthly = { $days } v mesecu
plan-month-day = vsakega { $day }. v mesecu
plan-nth-day = { $place } { $day }
plan-weekday-1 = ponedeljkih
plan-weekday-2 = torkih
plan-weekday-3 = sredah
plan-weekday-4 = četrtkih
plan-weekday-5 = petkih
plan-weekday-6 = sobotah
plan-weekday-7 = nedeljah
plan-place-1 = 1.
plan-place-2 = 2.
plan-place-3 = 3.
plan-place-4 = 4.
plan-place-5 = 5.
plan-last-1 = zadnji ponedeljek
plan-last-2 = zadnji torek
plan-last-3 = zadnja sreda
plan-last-4 = zadnji četrtek
plan-last-5 = zadnji petek
plan-last-6 = zadnja sobota
plan-last-7 = zadnja nedelja
plans-head = **V načrtu**
plans-line = **{ $what }** – { $often }, { $span } · { $centre } · naslednjič { $date }
plans-line-paused = **{ $what }** – { $often }, { $span } · { $centre } · premor
plans-none = V načrtu še ni ničesar. Dovolj je ena vrstica:
plans-example = /plan vsak torek in četrtek 16–20 odprti večer, razen med počitnicami
plans-choose = Izberi načrt …
plans-missing-count =
    { $count ->
        [one] ⏳ Za { $count } končano srečanje še nihče ni povedal, koliko jih je bilo.
        [two] ⏳ Za { $count } končani srečanji še nihče ni povedal, koliko jih je bilo.
        [few] ⏳ Za { $count } končana srečanja še nihče ni povedal, koliko jih je bilo.
       *[other] ⏳ Za { $count } končanih srečanj še nihče ni povedal, koliko jih je bilo.
    }
plans-missing-head = **Koliko jih je bilo?** Za ta srečanja še ne vemo:
plans-missing-line = { $what }, { $day }, { $span } · { $centre }
plans-missing-more =
    { $count ->
        [one] … in še { $count }.
        [two] … in še { $count }.
        [few] … in še { $count }.
       *[other] … in še { $count }.
    }
plans-missing-none = Nič ne manjka: za vsako srečanje vemo, koliko jih je bilo.
plans-sent =
    { $count ->
        [one] 🗓 { $count } načrt za tvoj koledar, kot je danes.
        [two] 🗓 { $count } načrta za tvoj koledar, kot sta danes.
        [few] 🗓 { $count } načrti za tvoj koledar, kot so danes.
       *[other] 🗓 { $count } načrtov za tvoj koledar, kot so danes.
    }
plan-ask-centre = V katerem centru?
plan-ask-type = Kaj načrtuješ?
plan-ask-type-unknown = Vrste »{ $words }« še ne poznam. Kam spada? Tvoje besede ostanejo kot naslov.
plan-ask-days = Ob katerih dnevih? *vsak torek in četrtek*, *vsak drugi petek*, *prvi petek v mesecu* ali datum
plan-ask-time = Od kdaj do kdaj? *16–20*
plan-on-weekday-1 = v ponedeljek
plan-on-weekday-2 = v torek
plan-on-weekday-3 = v sredo
plan-on-weekday-4 = v četrtek
plan-on-weekday-5 = v petek
plan-on-weekday-6 = v soboto
plan-on-weekday-7 = v nedeljo
plan-ask-often-weekday = Samo { $day }, { $date }, ali vsak teden?
plan-ask-often-third =
    { $weeks ->
        [one] Na { $weeks } teden ali enkrat na mesec?
        [two] Na { $weeks } tedna ali enkrat na mesec?
        [few] Na { $weeks } tedne ali enkrat na mesec?
       *[other] Na { $weeks } tednov ali enkrat na mesec?
    }
plan-ask-change = Kaj je drugače? Napiši samo to: *17–21*, *vsako sredo*, *do 20. 6.* ali *z Luko*
plan-prompt-centre = V katerem centru?
plan-prompt-type = Kaj načrtuješ?
plan-prompt-days = Ob katerih dnevih?
plan-prompt-time = Od kdaj do kdaj?
plan-prompt-often = Kako pogosto?
plan-prompt-change = Kaj je drugače?
plan-prompt-heads = Koliko jih je bilo?
plan-button-once = Samo { $day }, { $date }
plan-button-weekly = Vsak teden
plan-button-weeks =
    { $weeks ->
        [one] Na { $weeks } teden
        [two] Na { $weeks } tedna
        [few] Na { $weeks } tedne
       *[other] Na { $weeks } tednov
    }
plan-button-month = Enkrat na mesec
plan-button-new = Nov načrt
plan-button-missing = Manjka ({ $count })
plan-button-pause = Premor
plan-button-resume = Nadaljuj
plan-button-end = Končaj
plan-button-who = Koga vprašam
plan-button-back = V redu
plan-ask-who = Koga po koncu vprašam, koliko jih je bilo? **{ $what }**
plan-over = **{ $what } { $span }** je mimo. Koliko jih je bilo?
plan-over-day = **{ $what }**, { $day }, { $span }: koliko jih je bilo?
plan-button-other = Drugače …
plan-button-cancelled = Odpadlo
plan-answered = **{ $what }**, { $day }: to je že zabeleženo.
plan-called-off = **{ $what }**, { $day }: odpadlo.
plan-unread = Povej mi, kako pogosto in kdaj: */plan vsak torek in četrtek 16–20 odprti večer* ali */plan 12. 12. 16–20 turnir*
plan-date-past = { $date } je že mimo; načrt potrebuje dan, ki šele pride. Nič ni shranjeno.
plan-date-none = »{ $words }«: takega dneva ni. Nič ni shranjeno.
plan-date-unclear = Ne vem zagotovo, kateri dan je »{ $words }«; napiši mesec z besedo, na primer *20. junij*
plan-weekday-disagrees = Dan v tednu ({ $weekday }) in datum ({ $date }) se ne ujemata. Nič ni shranjeno.
plan-time-backwards = »{ $words }« se konča, preden se začne: čez dan *10–21*, čez noč *22–9*.
plan-bad-time = »{ $words }« ni ura; napiši jo od 0 do 24, na primer *16–20*
plan-too-long = To bi trajalo { $duration }, še v naslednji dan; največ je 14 ur, na primer *16–20*
plan-never = Takega dne ni več pred nami. Nič ni shranjeno.
plan-never-until = Do { $until } takega dne ni. Nič ni shranjeno.
plan-only-holidays = Vsi ti dnevi so prosti. Dodaj *tudi med počitnicami*, če velja tudi takrat; nič ni shranjeno.
plan-names-someone = V naslovu bi se dalo koga prepoznati. Mlade štejemo, ne imenujemo; načrtuj brez imena, prosim.
plan-nobody = »{ $typed }«: s tem imenom v centru ni nikogar; kdo je v ekipi, pokaže */people*
no-such-plan = Takega načrta tu ni. Katere imaš, pokaže */plan*
plan-not-begun = To se še ni začelo: { $date }
