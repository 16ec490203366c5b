# Kar Telegram pove sam od sebe.

telegram-open-private = To je samo zate. Odpri najin zasebni klepet, pritisni Start in me vprašaj tam.
telegram-open-private-button = Odpri zasebni klepet
telegram-type-here = odgovori na to sporočilo
telegram-faceless = Ne vidim, kdo piše. V tej skupini izklopi anonimnost (»Remain anonymous«) in poskusi znova.
telegram-about-short = Vodim beležko mladinskega centra: ena vrstica, pa je aktivnost zabeležena.
telegram-about =
    Vodim beležko vašega mladinskega centra. Napiši eno vrstico o tem, kaj je bilo, koliko jih je prišlo in kdo je pomagal, pa je zabeleženo.

    Mlade štejemo, imen ne zapisujemo.
