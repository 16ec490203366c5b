# Kar si vsak izbere zase.

summary-settings = tvoj jezik in tvoj drugi klepet
explain-settings =
    {""}**/settings** pokaže, kaj si lahko izbereš.
    {""}*/settings language sl* – tudi *en* ali *sv*: jezik, v katerem ti odgovarjam.
    {""}*/settings link* – koda, s katero te prepoznam tudi v tvojem drugem klepetu.
    {""}*/settings soba sv* – v skupini: njen jezik ali časovni pas; ureja ga vodenje centra.
settings-head = **Tvoje nastavitve**
settings-language = Odgovarjam ti v jeziku: { $language }.
settings-set-language = Drug jezik: */settings language en*
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
