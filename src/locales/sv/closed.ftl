# Dagar då gården är stängd.

summary-closed = markera dagar som stängda, och säg varför
explain-closed =
    {""}**/stangt** markerar idag som stängd, */stangt imorgon inventering* en annan dag, och varför.
    {""}*/stangt 24.12.-2.1. julledigt* markerar flera dagar, */stangt nästa vecka* en vecka. Även dagar framåt går att markera.
    Stängda dagar räknas som rapporterade: ingen frågar efter dem. Ångra tar tillbaka alla på en gång.
closed-counts = En stängd dag räknas som rapporterad.
days-closed =
    { $count ->
        [one] ✅ **Stängt** noterat: { $days } ({ $count } dag) · { $centre }
       *[other] ✅ **Stängt** noterat: { $days } ({ $count } dagar) · { $centre }
    }
closed-has-activities =
    { $count ->
        [one] ⚠️ { $count } aktivitet är redan loggad där: { $days }. Den står kvar.
       *[other] ⚠️ { $count } aktiviteter är redan loggade där: { $days }. De står kvar.
    }
closed-was-open = ⚠️ Hittills markerat som öppet: { $days }. Ångra tar tillbaka det.
days-unread = Jag kan inte läsa dagarna i ”{ $typed }”. Skriv en dag, eller den första och den sista, och varför: */stangt 24.12.-2.1. jullov*, */stangt imorgon*
days-too-many = Högst { $most } dagar kan markeras som stängda, och högst så långt fram eller tillbaka.
