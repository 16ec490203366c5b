# Dolgo delo, ki se konča pozneje.

work-export = ⏳ Pripravljam datoteko …
work-import-check = ⏳ Berem datoteko …
work-import = ⏳ Uvažam …
work-share = Narejeno: { $share } %
work-rows = Vrstic do zdaj: { $done }
work-waits = Kar čakaš, je pripravljeno.
work-waits-for = *{ $asker }*: kar čakaš, je pripravljeno.
button-show-it = Pokaži
work-broken-off = ⚠️ Delo se je večkrat prekinilo, zato ne poskušam več. Naroči ga, prosim, še enkrat.
work-failed = Pri meni se je nekaj zalomilo (oznaka { $reference }), zato to ni narejeno. Naroči, prosim, še enkrat.
