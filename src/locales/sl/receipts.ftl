# Kako je vnos videti, ko je shranjen, in kaj se je z njim zgodilo.

receipt-saved = ✅ **{ $what }** · { $code }
receipt-changed = ✏️ **{ $what }** · { $code }
receipt-undone = ↩︎ **{ $what }** · { $code }
receipt-plain = **{ $what }** · { $code }
receipt-when = { $day } ({ $duration }) · { $centre }
receipt-when-span = { $day }, { $span } ({ $duration }) · { $centre }
receipt-ages = starost { $ages }
receipt-note = »{ $note }«
receipt-tap-change = ni tako? pritisni Spremeni
form-open = odprto za vse
form-group = stalna skupina
setting-in_house = v centru
setting-outreach = na terenu
setting-digital = na spletu
led-staff = vodili zaposleni
led-together = vodili zaposleni skupaj z mladimi
led-youth = vodili mladi sami
led-by-youth-leaders =
    { $count ->
        [one] pripravila { $count } mlada oseba
        [two] pripravili { $count } mladi osebi
        [few] pripravili { $count } mladi
       *[other] pripravilo { $count } mladih
    }
was-deleted = Izbrisano. Še vedno lahko razveljaviš.
was-undone-made = Vnos je razveljavljen.
was-undone-edited = Sprememba je razveljavljena; spet je tako kot prej.
was-undone-deleted = Vnos je spet tu.
not-latest = Ta vnos je bil medtem spremenjen. Zdaj velja tole:
nothing-to-undo = Nimaš več česa razveljaviti.

day-closed = ✅ Zabeleženo: **zaprto** · { $day } · { $centre }
day-open = ✅ Zabeleženo: **odprto { $span }** · { $day } · { $centre } · obiskov še ni
day-open-all = ✅ Zabeleženo: **odprto** · { $day } · { $centre } · obiskov še ni
day-cancelled = ✅ Zabeleženo: **odpadlo** · { $day } · { $centre }
day-taken-back = ↩︎ Oznaka je razveljavljena: { $day } · { $centre }

former-member = nekdo, ki ni več v ekipi
entries-head = **Zadnji vnosi**
entries-none = Tu še ni vnosov. Poskusi */log odprti večer 18–21, 14 mladih*
entry-in-list = { $day } · **{ $what }** · { $heads } · { $code }
choose-entry = Pokaži vnos …

history-made = { $moment } – vnos: { $by }
history-edited = { $moment } – sprememba: { $by }
history-deleted = { $moment } – izbris: { $by }
history-restored = { $moment } – obnovitev: { $by }
history-undone = { $moment } – razveljavitev: { $by }
history-changed = { $field }: { $before } → { $after }
history-text-removed = besedilo odstranjeno: { $by }, { $moment }
history-above-made = { $moment } – vnos
history-above-edited = { $moment } – sprememba
history-above-deleted = { $moment } – izbris
history-above-restored = { $moment } – obnovitev
history-above-undone = { $moment } – razveljavitev
history-above-text-removed = besedilo odstranjeno, { $moment }
receipt-reply = Še en vnos? Odgovori na to sporočilo z eno vrstico.
