# Opomniki: za katere dni center še ni nič povedal in kdo ga je spomnil.

missing-asked = ⏳ **{ $centre }**, { $days }: nič še ni zabeleženo. Kako je bilo?
missing-asked-from = ⏳ **{ $centre }**, { $days }: nič še ni zabeleženo. Zanima jih ({ $place }): kako je bilo?
missing-button-log = Zabeleži
missing-button-nobody = Nikogar ni bilo
missing-button-closed = Bilo je zaprto
missing-settled = ✅ **{ $centre }**, { $days }: to je že zabeleženo. Hvala.

button-nudge = Spomni: { $centre }
nudge-told-now = ✅ Opomnik je na poti, samo ta: **{ $name }** ({ $centre }), { $period }
nudge-told-later = ✅ Opomnik gre na pot enkrat, { $moment }, če do takrat ni nič zabeleženo: **{ $name }** ({ $centre }), { $period }
nudge-not-no-chat = ⚠️ Ni dosegljivo: { $name } s pomočnikom nima zasebnega klepeta.
nudge-not-enough-this-week = ⚠️ Ta teden ni dosegljivo: { $name } ima za ta teden dovolj sporočil. Poskusi čez nekaj dni.
nudge-before = Opomnik je že poslan, en je dovolj: **{ $centre }**, { $period }
nudge-not-silent = ✅ Medtem je že nekaj zabeleženo, zato ni treba opomniti: **{ $centre }**, { $period }
nudge-nobody-there = ⚠️ Ni nikogar iz vodenja ali mladinskega dela, ki bi mu lahko kaj poslali: **{ $centre }**. Povabiš z */invite lead*
nudge-failed = ⚠️ Opomnika ni bilo mogoče dostaviti: { $centre }, { $period }. Raje vprašaj osebno.
nudge-uncertain = ⚠️ Ni znano, ali je opomnik prispel: { $centre }, { $period }. Še enkrat ne gre; raje vprašaj osebno.
nudge-not-yours = Center lahko spomni samo koordinacija nad njim.
