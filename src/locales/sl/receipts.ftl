# Kako je vnos videti, ko je shranjen, in kaj se je z njim zgodilo.

receipt-saved = ✅ **{ $what }** · { $code }
receipt-changed = ✏️ **{ $what }** · { $code }
receipt-undone = ↩︎ **{ $what }** · { $code }
receipt-plain = **{ $what }** · { $code }
receipt-when = { $day } ({ $duration }) · { $centre }
receipt-when-span = { $day }, { $span } ({ $duration }) · { $centre }
receipt-ages = po starosti: { $ages }
receipt-note = »{ $note }«
receipt-tap-change = ni tako? tapni Spremeni
form-open = odprto za vse
form-group = stalna skupina
setting-in_house = v centru
setting-outreach = na terenu
setting-digital = na spletu
led-staff = vodili zaposleni
led-together = vodili skupaj z mladimi
led-youth = vodili mladi sami
led-by-youth-leaders =
    { $count ->
        [one] pripravil { $count } mlad
        [two] pripravila { $count } mlada
        [few] pripravili { $count } mladi
       *[other] pripravilo { $count } mladih
    }
was-deleted = Izbrisano. Razveljaviš lahko kadarkoli.
was-undone-made = Vnos je umaknjen.
was-undone-edited = Sprememba je razveljavljena; spet velja tole.
was-undone-deleted = Vnos je spet tu.
not-latest = Ta vnos je bil medtem spremenjen. Zdaj velja tole:
nothing-to-undo = Ničesar tvojega ni več, kar bi se dalo razveljaviti.

day-closed = ✅ **Zaprto** zabeleženo: { $day } · { $centre }
day-open = ✅ **Odprto { $span }** zabeleženo: { $day } · { $centre }, obiskov še ni.
day-open-all = ✅ **Odprto** zabeleženo: { $day } · { $centre }, obiskov še ni.
day-cancelled = ✅ **Odpadlo** zabeleženo: { $day } · { $centre }
day-taken-back = ↩︎ Oznaka je umaknjena: { $day } · { $centre }

former-member = nekdo, ki ni več član
entries-head = **Tvoji zadnji vnosi**
entries-none = Tu še ni vnosov. Poskusi */log odprti večer 18–21, 14 mladih*
entry-in-list = { $day } · **{ $what }** · { $heads } · { $code }
choose-entry = Pokaži vnos …

history-made = { $moment } – vnos: { $by }
history-edited = { $moment } – sprememba ({ $by }): { $changes }
history-deleted = { $moment } – izbris: { $by }
history-restored = { $moment } – obnovitev: { $by }
history-undone = { $moment } – razveljavitev ({ $by }): { $changes }
history-changed = { $field } { $before } → { $after }
history-nothing = brez številk
