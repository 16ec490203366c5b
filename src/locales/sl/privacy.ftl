# Besede, ki so videti kot ime: mlade štejemo, ne imenujemo.

doubt-saved-note = ⚠️ Shranjeno, a po opombi bi se dalo koga prepoznati (*{ $excerpt }*), zato je za zdaj izpuščena.
doubt-saved-title = ⚠️ Shranjeno, a po naslovu bi se dalo koga prepoznati (*{ $excerpt }*), zato je za zdaj izpuščen.
doubt-saved-reason = ⚠️ Zabeleženo, a po razlogu bi se dalo koga prepoznati (*{ $excerpt }*), zato je za zdaj izpuščen.
doubt-nothing-note = ⚠️ Še ni shranjeno: po opombi bi se dalo koga prepoznati (*{ $excerpt }*).
doubt-nothing-title = ⚠️ Še ni shranjeno: po naslovu bi se dalo koga prepoznati (*{ $excerpt }*).
doubt-nothing-reason = ⚠️ Še ni shranjeno: po razlogu bi se dalo koga prepoznati (*{ $excerpt }*).
doubt-counted = Mlade štejemo, imen ne zapisujemo. Naj vseeno ostane?
doubt-telegram = Svoje sporočilo lahko tudi popraviš ali izbrišeš.
doubt-ask-note = Kaj naj namesto tega piše v opombi? Brez imen, prosim.
doubt-ask-title = Kaj naj bo naslov namesto tega? Brez imen, prosim.
doubt-ask-reason = Kaj naj piše kot razlog namesto tega? Brez imen, prosim.
doubt-ask-note-short = Opomba brez imen
doubt-ask-title-short = Naslov brez imen
doubt-ask-reason-short = Razlog brez imen
button-doubt-change-note = Spremeni opombo
button-doubt-change-title = Spremeni naslov
button-doubt-change-reason = Spremeni razlog
button-doubt-keep = Obdrži
button-doubt-type = Napiši …

privacy-explained =
    {""}**Kaj je shranjeno**
    O mladih: samo števila, nikoli imen, datumov rojstva ali kontaktov; če je v opombi kaj takega, najprej vprašam.
    O zaposlenih in prostovoljcih: ime, račun v klepetu, jezik, čas miru, vloge ter kdo je kaj zabeležil ali spremenil.
    Nedokončan vnos hranim 3 dni, odgovore en dan, oznake sporočil 30 dni.
    Opombe ostanejo v centru; občina in mreža ne vidita ne njih ne majhnih števil ne tega, kdo je kaj zabeležil.
    {""}*/mydata* ti pošlje, kar je shranjeno o tebi, */forget* te izbriše.
my-data = Tu je vse, kar je shranjeno o tebi.
nothing-stored = O tebi tu ni shranjeno nič.
forget-asked =
    {""}**Naj te izbrišem?** Ime, računi v klepetih, nastavitve, vloge in odprta vprašanja izginejo za vedno.
    Tvoji vnosi in vsi seštevki ostanejo; namesto imena bo pisalo »nekdo, ki ni več v ekipi«. Kar je objavljeno v tvojih klepetih, ostane tam, dokler tega ne izbrišeš.
forget-given-up = Nič ni izbrisano.
forgotten = Tvoji podatki so izbrisani. Z novim vabilom lahko začneš znova. Lepo se imej.
button-forget = Izbriši me
button-forget-not = Naj ostanem
