# Kje si in kaj lahko tu narediš.

welcome-member = Živjo, { $name }. To je skupna beležka: **{ $scope }**.
welcome-member-nowhere = Živjo, { $name }. To je tvoja beležka.
welcome-stranger = Živjo, { $name }. Vodim beležko mladinskega centra: kaj je bilo, koliko jih je prišlo, kdo je pomagal.
welcome-how = Napiši eno vrstico: */log odprti večer 18–21, 12 deklet 10 fantov, 2 prostovoljca* – ali samo */log*, pa vprašam.
welcome-join = Z vabilom iz centra se pridružiš: */join KODA*
welcome-more = */help* pokaže vse. Mlade štejemo, imen ne zapisujemo.
help-head = **Kaj lahko naredim zate**
help-line = */{ $name }* – { $summary }
help-foot = */help log* razloži posamezen ukaz. Kar v vrstici manjka, vprašam.
summary-log = zabeleži aktivnost, v eni vrstici ali po korakih
summary-recent = zadnji vnosi
summary-show = vnos in njegova zgodovina
summary-edit = spremeni ali izbriši vnos
summary-undo = razveljavi svojo zadnjo spremembo
summary-cancel = prekliči odprto vprašanje
summary-join = pridruži se z vabilom
summary-privacy = kaj je shranjeno in kako dolgo
summary-mydata = vse, kar je shranjeno o meni, v datoteki
summary-forget = izbriši me; vnosi ostanejo brez mene
summary-help = kaj znam in kako
summary-start = kje si
explain-log =
    {""}**/log** zabeleži aktivnost. Ena vrstica v poljubnem vrstnem redu, pa je shranjeno:
    {""}*/log druženje včeraj 16–19 12 (7 fantov, 5 deklet), 2 prostovoljca, vodili mladi*
    {""}*/log turnir 18 udeležencev 2,5 ure — zmagala je domača ekipa*
    Kar sledi »—« ali »opomba:«, je opomba. */log danes zaprto* označi dan.
    Samo */log* sprašuje po korakih. Kar manjka ali je dvoumno, vprašam; nič ne ugibam.
explain-recent = **/recent** pokaže tvoje zadnje vnose, mladinskim delavkam in delavcem tudi vnose centra.
explain-show = **/show KODA** pokaže vnos in vse njegove spremembe, na primer */show K7Q4M*
explain-edit =
    {""}**/edit KODA** in kar naj bo drugače: */edit K7Q4M 14 deklet, včeraj 16–19, vodili mladi*
    Sam vpraša polje za poljem; **/edit KODA delete** vnos izbriše. *opomba:* brez besed za njo odstrani opombo.
    Spreminjaš svoje vnose, mladinske delavke in delavci tudi vnose centra. Prejšnje stanje ostane zapisano.
explain-undo =
    {""}**/undo** razveljavi tvojo zadnjo spremembo: vnos, popravek, izbris, oznako dneva. Ponovni **/undo** razveljavi še tisto pred njo.
    {""}**/undo KODA** razveljavi zadnjo spremembo tega vnosa.
explain-cancel = **/cancel** prekliče odprto vprašanje. Kar je že shranjeno, ostane.
explain-join = Z **/join KODA** se pridružiš. Kodo dobiš v svojem centru.
explain-privacy = **/privacy** pove, kaj je shranjeno, česa ni in kako dolgo kaj ostane.
explain-mydata = **/mydata** ti zasebno pošlje datoteko z vsem, kar je shranjeno o tebi.
explain-forget = **/forget** te izbriše, ko še enkrat potrdiš. Vnosi in seštevki ostanejo, brez tvojega imena.
explain-help = **/help** pokaže, kaj znam; **/help log** razloži posamezen ukaz.
explain-start = **/start** pove, kje si in kako začeti.
joined = ✅ Zdaj si v ekipi: **{ $scope }** ({ $role }).
joined-age = Tu beležijo zaposleni in prostovoljci od { $age }. leta naprej; zanje jamči, kdor jih povabi. Mlade štejemo, imen ne zapisujemo.
joined-how = Poskusi: */log odprti večer 18–21, 14 mladih*
founder-joined =
    ✅ Živjo. Mreže še ni, začne se s tabo.
    Začneš jo z */setup mreža IME*, za ostalo napiši samo */setup*, pa vprašam.
role-volunteer = prostovoljstvo
role-worker = mladinsko delo
role-lead = vodenje centra
role-coordinator = občinska koordinacija
role-admin = koordinacija mreže
room-entered = Živjo. Vodim beležko mladinskega centra: kaj je bilo, koliko jih je prišlo, kdo je pomagal.
room-entered-linked = Živjo. Tu vodim skupno beležko (**{ $scope }**): kaj je bilo, koliko jih je prišlo, kdo je pomagal.
room-entered-how = Začni z eno vrstico, na primer:
room-entered-example = */log odprti večer 18–21, 12 deklet 10 fantov, 2 prostovoljca*
room-entered-join = Se še ne poznava? Z vabilom iz centra se pridružiš v zasebnem klepetu z mano: */join KODA*
