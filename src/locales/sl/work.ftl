# Dolgo delo, ki se konča pozneje.

work-export = ⏳ Pripravljam datoteko …
work-import-check = ⏳ Berem datoteko …
work-import = ⏳ Uvažam …
work-share = Narejeno: { $share }
work-rows = Vrstic do zdaj: { $done }
work-waits = Naročeno je pripravljeno.
work-waits-for = *{ $asker }*: naročeno je pripravljeno.
button-show-it = Pokaži
work-gone = To je bilo tu en dan in ga ni več. Naroči, prosim, še enkrat z */{ $command }*
work-roles-changed = Tvoje vloge so se od takrat spremenile, zato to ostane tu. Naroči še enkrat z */{ $command }* in dobiš, kar lahko vidiš zdaj.
work-broken-off = ⚠️ Delo se je večkrat prekinilo, zato ne poskušam več. Naroči ga, prosim, še enkrat.
work-failed = Pri meni se je nekaj zalomilo (oznaka { $reference }), zato to ni narejeno. Naroči, prosim, še enkrat.
