# Štetje v živo: eno sporočilo, gumbe pa pritiska več ljudi hkrati. Številke se ves čas spreminjajo, zato se besede ne.

headcount = Štetje
headcount-since = **{ $what } · { $centre }** – štejemo od { $since }
headcount-heads = dekleta **{ $girls }** · fantje **{ $boys }** · nebinarne osebe **{ $nonbinary }** · neznan spol **{ $unknown }** · prostovoljci **{ $volunteers }**
headcount-young = → **{ $young }**
headcount-last = Nazadnje: { $by } { $change }, { $time }
headcount-moved = **{ $what } · { $centre }** – štetje se nadaljuje spodaj ↓
headcount-given-up = **{ $what } · { $centre }** – opuščeno, nič ni shranjeno
headcount-running = Štetje že poteka: **{ $what } · { $centre }**, od { $since }
headcount-running-plain = Štetje že poteka: **{ $centre }**, od { $since }
headcount-still-on-plain = Štetje (**{ $centre }**) poteka že od { $since }. Ga končamo?
headcount-still-on = Štetje **{ $what } · { $centre }** poteka že od { $since }. Ga končamo?
headcount-empty = Nihče še ni preštet. Shranim z 0?
headcount-became = ✅ Shranjeno: **{ $what }** · { $code }. Potrdilo stoji na mestu štetja.
headcount-told-given-up = Štetje je opuščeno.
headcount-told-goes-on = Štetje se nadaljuje.

button-headcount-girls = dekleta
button-headcount-boys = fantje
button-headcount-nonbinary = nebinarne
button-headcount-unknown = neznan spol
button-headcount-volunteers = prostovoljci
button-headcount-five = +5 neznan spol
button-headcount-finish = Končaj
button-headcount-show = Pokaži ga tukaj
button-headcount-another = Začni novo
button-headcount-as-it-is = Shrani z 0
button-headcount-go-on = Štej naprej
button-headcount-give-up = Opusti

headcount-not-yours = Tukaj štejejo samo ljudje iz ekipe: { $centre }.
headcount-at-zero = Tam ni več nikogar, ki bi ga odšteli.
headcount-at-most = Več kot 100.000 ne gre.
headcount-was-finished = To štetje je končano in shranjeno: { $code }
headcount-was-given-up = To štetje je opuščeno. Novo začneš z */count*
headcount-above = Štetje kaže natančne številke, zato sodi v sobo svojega centra ali v zasebni klepet z mano.
headcount-unread = Ne razumem, kaj naj štejemo. Za ukazom naj stoji samo, kaj poteka: */count odprti večer*
headcount-names-someone = Po tem bi se dalo koga prepoznati, videli pa bi vsi. Napiši raje, kaj poteka: */count odprti večer*

summary-count = skupno štetje glav v živo
explain-count =
    {""}**/count** objavi sporočilo z gumbi, ki jih lahko pritiskate vsi hkrati; **Končaj** iz njega naredi vnos.
    Dodaš lahko, kaj poteka in kdo je že tam: */count odprti večer, 5 deklet*. Isti ukaz v drugi sobi centra pokaže isto štetje še tam.
