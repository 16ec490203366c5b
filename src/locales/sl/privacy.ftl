# Besede, ki so videti kot ime: mlade štejemo, ne imenujemo.

doubt-saved-note = ⚠️ Shranjeno, a opomba je videti, kot da koga imenuje (*{ $excerpt }*), zato je zaenkrat izpuščena.
doubt-saved-title = ⚠️ Shranjeno, a naslov je videti, kot da koga imenuje (*{ $excerpt }*), zato je zaenkrat izpuščen.
doubt-saved-reason = ⚠️ Zabeleženo, a razlog je videti, kot da koga imenuje (*{ $excerpt }*), zato je zaenkrat izpuščen.
doubt-nothing-note = ⚠️ Še ni shranjeno: opomba je videti, kot da koga imenuje (*{ $excerpt }*).
doubt-nothing-title = ⚠️ Še ni shranjeno: naslov je videti, kot da koga imenuje (*{ $excerpt }*).
doubt-nothing-reason = ⚠️ Še ni shranjeno: razlog je videti, kot da koga imenuje (*{ $excerpt }*).
doubt-counted = Mlade štejemo, ne imenujemo. Naj vseeno ostane?
doubt-telegram = Svoje sporočilo lahko tudi popraviš ali izbrišeš.
doubt-ask-note = Kaj naj namesto tega piše v opombi? Brez imen, prosim.
doubt-ask-title = Kakšen naj bo naslov namesto tega? Brez imen, prosim.
doubt-ask-reason = Kateri razlog naj piše namesto tega? Brez imen, prosim.
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
    O mladih: števila. Nikoli ime, datum rojstva ali kontakt; če je opomba temu podobna, najprej vprašam.
    O zaposlenih in prostovoljcih: ime, račun v klepetu, jezik, čas miru, vloge ter kdo je kaj zabeležil ali spremenil.
    Nedokončan vnos hranim 3 dni, odgovore en dan, ključe sporočil 30 dni.
    Opombe ostanejo v centru; nad njim so majhna števila in avtorji skriti.
    {""}*/mydata* ti pošlje, kar je shranjeno o tebi, */forget* te izbriše.
my-data = Tu je vse, kar je shranjeno o tebi.
nothing-stored = O tebi tu ni shranjeno nič.
forget-asked =
    {""}**Te izbrišem?** Ime, računi v klepetih, nastavitve, vloge in odprta vprašanja izginejo za vedno.
    Tvoji vnosi in vsi seštevki ostanejo; namesto imena bo pisalo »nekdo, ki ni več v ekipi«. Kar je objavljeno v tvojih klepetih, ostane tam, dokler tega ne izbrišeš.
forget-given-up = Nič ni izbrisano.
forgotten = Tu te ni več. Z novim vabilom se lahko vrneš kot nekdo nov. Lepo se imej.
button-forget = Izbriši me
button-forget-not = Naj ostanem
