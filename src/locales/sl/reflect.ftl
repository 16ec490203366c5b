# Pogled nazaj po srečanju. Odgovori sodijo k aktivnosti, nikoli k mladi osebi.

summary-reflect = ozri se na srečanje z vprašanji vašega centra
explain-reflect =
    {""}*/reflect* pokaže naslednje vprašanje in zadnje odgovore vašega centra.
    {""}*/reflect Novi stoli so bili zadetek* shrani misel k tvoji zadnji aktivnosti, */reflect K7Q4M …* k tisti s to kodo.
    {""}Vodje izberejo vprašanja (*/reflect vprašanje Kaj nas je presenetilo?*) in odgovore, ki jih povzetek lahko navede. Brez imen, prosim.
reflect-heading = **Pogled nazaj** · { $centre }
reflect-next = Naslednje vprašanje: *{ $question }*
reflect-no-questions = Tu ni vprašanj, zato po srečanju ne vprašam ničesar.
reflect-none = Odgovorov še ni.
reflect-latest = Zadnji odgovori:
reflect-questions =
    { $count ->
        [one] Tu je na vrsti { $count } vprašanje:
        [two] Tu se izmenjujeta { $count } vprašanji:
        [few] Tu se izmenjujejo { $count } vprašanja:
       *[other] Tu se izmenjuje { $count } vprašanj:
    }
reflect-after = { $session }: končano. Trenutek za pogled nazaj?
reflect-about = { $session }
reflect-say = Kaj si želiš zapomniti?
reflect-say-short = Tvoj odgovor, brez imen
reflect-no-names = En stavek je dovolj. Brez imen mladih, prosim.
reflect-kept = ✅ Shranjeno za vaš center:
reflect-shared = ✅ Povzetek to lahko navede s centrom in brez osebe, ki je odgovorila:
reflect-hidden = To ostane v centru:
reflect-is-shared = deljeno
reflect-removed = Odgovora ni več.
reflect-doubted = ⚠️ Še ni shranjeno: po odgovoru bi se dalo koga prepoznati (*{ $excerpt }*).
reflect-doubted-kept = Mlade štejemo, nikoli jih ne imenujemo. Če odgovor ostane tak, ga ni mogoče deliti.
reflect-question-wanted = Kaj naj vprašam po srečanju? Največ 150 znakov.
reflect-question-wanted-short = Novo vprašanje
reflect-usual-went-well = Kaj je šlo dobro?
reflect-usual-change = Kaj bi naredili drugače?
reflect-usual-surprise = Kaj nas je presenetilo ali koga smo pogrešali (brez imen)?
button-reflect-answer = Odgovori
button-reflect-add = Dodaj vprašanje
button-reflect-change = Spremeni odgovor
button-reflect-share = Deli v povzetku
button-reflect-hide = Obdrži v centru
button-reflect-remove = Odstrani
choose-reflect-share = Deli odgovor v povzetku …
choose-reflect-retire = Ne sprašuj več …
reflection-empty = Povej v nekaj besedah, na primer: /reflect Bend je sam vprašal za dvorano.
reflection-too-long = To je predolgo: shranim največ { $most } znakov.
reflection-not-to-share = Po tem odgovoru bi se dalo koga prepoznati, zato ostane v centru.
question-unfit = Vprašanje ima od 1 do { $most } znakov in nikogar ne imenuje, na primer: /reflect vprašanje Kaj nas je presenetilo?
questions-enough = Vprašanj je dovolj, največ jih je { $most }. Najprej katero opusti.
