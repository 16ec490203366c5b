# Dnevi, ko je center zaprt.

summary-closed = označi dneve kot zaprte in povej, zakaj
explain-closed =
    {""}**/zaprto** označi današnji dan, */zaprto jutri inventura* drug dan in razlog.
    {""}*/zaprto 24.12.-2.1. kolektivni dopust* označi več dni, */zaprto naslednji teden* ves teden. Označiš lahko tudi dneve naprej.
    Zaprti dnevi štejejo kot zabeleženi: nihče ne sprašuje po njih. Razveljavi vzame nazaj vse naenkrat.
closed-counts = Zaprt dan šteje kot zabeležen.
days-closed =
    { $count ->
        [one] ✅ **Zaprto**: { $days } ({ $count } dan) · { $centre }
        [two] ✅ **Zaprto**: { $days } ({ $count } dneva) · { $centre }
        [few] ✅ **Zaprto**: { $days } ({ $count } dnevi) · { $centre }
       *[other] ✅ **Zaprto**: { $days } ({ $count } dni) · { $centre }
    }
closed-has-activities =
    { $count ->
        [one] ⚠️ Tu je že { $count } aktivnost: { $days }. Ostane zabeležena.
        [two] ⚠️ Tu sta že { $count } aktivnosti: { $days }. Ostaneta zabeleženi.
        [few] ⚠️ Tu so že { $count } aktivnosti: { $days }. Ostanejo zabeležene.
       *[other] ⚠️ Tu je že { $count } aktivnosti: { $days }. Ostanejo zabeležene.
    }
closed-was-open = ⚠️ Do zdaj označeno kot odprto: { $days }. Razveljavi to povrne.
days-unread = Dni v »{ $typed }« ne razberem. Napiši dan, ali prvega in zadnjega, in razlog: */zaprto 24.12.-2.1. prazniki*, */zaprto jutri*
days-too-many = Kot zaprte je mogoče označiti največ { $most } dni in največ toliko dni naprej ali nazaj.
