# Kar si vsak izbere zase.

summary-settings = tvoj jezik, tihe ure in drugi klepet
explain-settings =
    {""}**/settings** pokaže, kaj si lahko izbereš.
    {""}*/settings language sl* – tudi *en* ali *sv*: jezik, v katerem ti odgovarjam.
    {""}*/settings quiet 21:30-08:00* – kdaj ti sama od sebe ne pišem.
    {""}*/settings budget 5* – kolikokrat na teden ti lahko največ pišem.
    {""}*/settings link* – koda, s katero te prepoznam tudi v tvojem drugem klepetu.
    {""}*/settings soba sv* – v skupini: njen jezik ali časovni pas; ureja ga vodenje centra.
settings-head = **Tvoje nastavitve**
settings-language = Odgovarjam ti v jeziku: { $language }.
settings-set-language = Drug jezik: */settings language en*
settings-unasked = Sama od sebe ti pišem največ { $most }-krat na teden, med { $from } in { $to } pa nikoli.
settings-set-unasked = Druge ure: */settings quiet 22:00-07:00* · večkrat ali manjkrat: */settings budget 3*
settings-link = Pišeš v Discordu in v Telegramu? Z */settings link* te prepoznam v obeh.
language-en = angleščina
language-sl = slovenščina
language-sv = švedščina
language-own-en = English
language-own-sl = slovenščina
language-own-sv = svenska
language-set = ✅ Odslej ti odgovarjam v slovenščini.
unknown-language = Jezika »{ $typed }« še ne znam. Znam *en*, *sl* in *sv*.
button-link = Poveži drugi klepet
link-code-made =
    V drugem klepetu v eni uri napiši: */join { $code }*
    Koda deluje enkrat. Tam te potem poznam kot tu, z vsemi pravicami vred. Ne daj je nikomur.
identity-linked =
    ✅ Povezano: odslej te poznam tudi tu, { $name }.
    Kar je v drugem klepetu ostalo nedokončano, nadaljuješ tukaj: */log*
linked-already = Ta klepet je že tvoj. Koda je za drugi klepet; novo dobiš z */settings link*
unasked-set = ✅ Velja.
no-quiet-hours = Tihe ure povej z uro od in uro do, na primer *21:30-08:00*
no-weekly-most = Kolikokrat na teden? Celo število od 0 do { $most }.
