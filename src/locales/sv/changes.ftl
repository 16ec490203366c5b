# En loggning som ändras med egna ord.

words-left-out = ”{ $words }” förstod jag inte; det ändrade ingenting.
was-unchanged = Det står redan så; inget ändrades.

split-head =
    { $count ->
        [one] Det läser jag som { $count } aktivitet:
       *[other] Det läser jag som { $count } aktiviteter:
    }
ask-split = Ska jag logga dem var för sig?
button-log-each =
    { $count ->
        [one] Logga den
        [2] Logga båda
       *[other] Logga alla { $count }
    }
button-is-one = Det är en

clash-head = ⚠️ { $by } har ändrat **{ $what }** · { $code } sedan du öppnade den.
clash-theirs = { $by }: { $changes }
clash-mine = Du: { $changes }
ask-clash-change = Ska din ändring göras ovanpå det?
ask-clash-deletion = Ska den tas bort ändå?
button-apply = Gör min ändring
button-leave = Låt den vara
