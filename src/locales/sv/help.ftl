# Var du är och vad du kan göra här.

welcome-member = Hej { $name }. Det här är anteckningsboken för **{ $scope }**.
welcome-member-nowhere = Hej { $name }. Det här är din anteckningsbok.
welcome-stranger = Hej { $name }. Jag för en fritidsgårds anteckningsbok: vad som hände, hur många som kom, vilka som hjälpte till.
welcome-how = Skriv en rad: */log öppet hus 18–21, 12 tjejer 10 killar, 2 volontärer* – eller bara */log*, så frågar jag.
welcome-join = Med en inbjudan från din gård kommer du in: */join KOD*
welcome-more = */help* visar allt. Ungdomar räknas men nämns aldrig vid namn.
help-head = **Det här kan jag göra för dig**
help-line = */{ $name }* – { $summary }
help-foot = */help log* förklarar ett kommando. Det som saknas på en rad frågar jag om.
summary-log = logga en aktivitet, på en rad eller steg för steg
summary-recent = de senaste loggningarna
summary-show = en loggning och dess historik
summary-edit = ändra eller ta bort en loggning
summary-undo = ångra din senaste ändring
summary-cancel = avbryt den öppna frågan
summary-join = kom in med en inbjudan
summary-privacy = vad som sparas, och hur länge
summary-mydata = allt som finns sparat om mig, som en fil
summary-forget = radera mig; loggningarna blir kvar, utan mig
summary-help = vad jag kan, och hur
summary-start = var du är
explain-log =
    {""}**/log** loggar en aktivitet. En rad, i vilken ordning som helst, och det är sparat:
    {""}*/log öppet hus 23: 12 tjejer 10 killar 1 icke-binär, 3 tim, 2 volontärer*
    {""}*/log läxhjälp igår kl 15–17, 7 ungdomar — matteprov på fredag*
    Det som följer efter ”—” eller ”anteckning:” är anteckningen. */log stängt idag* markerar dagen.
    Bara */log* frågar steg för steg. Det som saknas eller är oklart frågar jag om, inget gissas.
explain-recent = **/recent** visar dina senaste loggningar, för en fritidsledare även gårdens.
explain-show = **/show KOD** visar en loggning och alla ändringar, till exempel */show K7Q4M*
explain-edit =
    {""}**/edit KOD** och det som ska ändras: */edit K7Q4M 14 tjejer, igår 16–19, ledd av ungdomar*
    Ensamt frågar det fält för fält; **/edit KOD delete** tar bort loggningen. *anteckning:* utan något efter tar bort anteckningen.
    Du ändrar dina egna, en fritidsledare även gårdens. Det som stod förut finns kvar.
explain-undo =
    {""}**/undo** ångrar din senaste ändring: en loggning, en rättelse, en borttagning, en markerad dag. En gång till, och den före ångras också.
    {""}**/undo KOD** ångrar den senaste ändringen av just den loggningen.
explain-cancel = **/cancel** avbryter den öppna frågan. Det som redan är sparat står kvar.
explain-join = **/join KOD** släpper in dig med koden du fick av någon på gården.
explain-privacy = **/privacy** säger vad som sparas, vad som inte gör det, och hur länge.
explain-mydata = **/mydata** skickar dig allt som finns sparat om dig som en fil, privat.
explain-forget = **/forget** raderar dig, efter en fråga till. Loggningar och summor blir kvar, utan ditt namn.
explain-help = **/help** visar vad jag kan; **/help log** förklarar ett kommando.
explain-start = **/start** säger var du är och hur du börjar.
joined = ✅ Du är med: **{ $scope }**, som { $role }.
joined-age = Här loggar personal och volontärer från { $age } år; den som bjuder in går i god för det. Ungdomar räknas men nämns aldrig vid namn.
joined-how = Prova: */log öppet hus 18–21, 14 ungdomar*
founder-joined =
    ✅ Välkommen. Det finns inget nätverk än, det börjar med dig.
    Skapa det med */setup nätverk NAMN*. Skriv sedan bara */setup*, så frågar jag om resten.
role-volunteer = volontär
role-worker = fritidsledare
role-lead = gårdsföreståndare
role-coordinator = kommunsamordnare
role-admin = nätverkssamordnare
room-entered = Hej. Jag för en fritidsgårds anteckningsbok: vad som hände, hur många som kom, vilka som hjälpte till.
room-entered-linked = Hej. Här för jag anteckningsboken för **{ $scope }**: vad som hände, hur många som kom, vilka som hjälpte till.
room-entered-how = Börja med en rad, till exempel:
room-entered-example = */log öppet hus 18–21, 12 tjejer 10 killar, 2 volontärer*
room-entered-join = Ny här? Med en inbjudan från din gård kommer du in, i en privat chatt med mig: */join KOD*
