# Hur en loggning ser ut när den är sparad, och vad som har hänt med den.

receipt-saved = ✅ **{ $what }** · { $code }
receipt-changed = ✏️ **{ $what }** · { $code }
receipt-undone = ↩︎ **{ $what }** · { $code }
receipt-plain = **{ $what }** · { $code }
receipt-when = { $day } ({ $duration }) · { $centre }
receipt-when-span = { $day }, kl. { $span } ({ $duration }) · { $centre }
receipt-ages = ålder { $ages }
receipt-note = ”{ $note }”
receipt-tap-change = stämmer inte? tryck på Ändra
form-open = öppet för alla
form-group = fast grupp
setting-in_house = på gården
setting-outreach = uppsökande
setting-digital = på nätet
led-staff = leddes av personalen
led-together = leddes tillsammans med ungdomar
led-youth = leddes av ungdomarna själva
led-by-youth-leaders =
    { $count ->
        [one] { $count } ungdom låg bakom
       *[other] { $count } ungdomar låg bakom
    }
was-deleted = Borttagen. Ångra hämtar tillbaka den.
was-undone-made = Loggningen är ångrad.
was-undone-edited = Ändringen är ångrad; så här står det igen.
was-undone-deleted = Loggningen är tillbaka.
not-latest = Loggningen har ändrats sedan dess. Så här står det nu:
nothing-to-undo = Du har ingen ändring kvar att ångra.

day-closed = ✅ **Stängt** noterat för { $day } · { $centre }
day-open = ✅ **Öppet { $span }** noterat för { $day } · { $centre } · inga besök än
day-open-all = ✅ **Öppet** noterat för { $day } · { $centre } · inga besök än
day-cancelled = ✅ **Inställt** noterat för { $day } · { $centre }
day-taken-back = ↩︎ Markeringen är ångrad: { $day } · { $centre }

former-member = en tidigare medlem
entries-head = **De senaste loggningarna**
entries-none = Inget loggat än. Prova */log öppet hus 18–21, 14 ungdomar*
entry-in-list = { $day } · **{ $what }** · { $heads } · { $code }
choose-entry = Visa en loggning …

history-made = { $moment } – loggat av { $by }
history-edited = { $moment } – ändrat av { $by }
history-deleted = { $moment } – borttaget av { $by }
history-restored = { $moment } – återställt av { $by }
history-undone = { $moment } – ångrat av { $by }
history-changed = { $field }: { $before } → { $after }
history-text-removed = text borttagen av { $by }, { $moment }
history-above-made = { $moment } – loggat
history-above-edited = { $moment } – ändrat
history-above-deleted = { $moment } – borttaget
history-above-restored = { $moment } – återställt
history-above-undone = { $moment } – ångrat
history-above-text-removed = text borttagen, { $moment }
receipt-reply = En till? Svara på det här meddelandet med en rad.
