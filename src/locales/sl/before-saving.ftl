# Kaj se vpraša pred shranjevanjem: ali je vnos že v beležki in ali neobičajna številka drži.

ask-same-colleague = Že v beležki: **{ $what }** ({ $code }, { $when }; vnos: { $by }). Je to ista aktivnost?
ask-same-asker = Že med tvojimi vnosi: **{ $what }** ({ $code }, { $when }). Je to ista aktivnost?
ask-same-nobody = Že v beležki: **{ $what }** ({ $code }, { $when }). Je to ista aktivnost?
minutes-ago =
    { $count ->
        [0] pravkar
        [one] pred { $count } minuto
        [two] pred { $count } minutama
        [few] pred { $count } minutami
       *[other] pred { $count } minutami
    }
button-same-keep = Ista ({ $by }) – naj ostane
button-same-keep-it = Ista – naj ostane
button-same-another = Druga – shrani mojo
button-same-correct = Ista ({ $by }) – popravi na { $total }
button-same-correct-it = Ista – popravi na { $total }
button-same-replace = Ista – naj velja moj vnos
same-kept = Nič novega ni shranjeno, ostane ta vnos: **{ $what }** · { $code }
ask-unusual-more = { $heads } – to je več, kot je tu običajno ({ $type }: { $usual }). Drži?
ask-unusual-fewer = { $heads } – to je manj, kot je tu običajno ({ $type }: { $usual }). Drži?
ask-unusual-longer = { $length } – to je dlje, kot je tu običajno ({ $type }: { $usual }). Drži?
ask-unusual-shorter = { $length } – to je manj, kot je tu običajno ({ $type }: { $usual }). Drži?
button-unusual-yes = Ja, { $value }
prompt-unusual = Kako je prav?
entry-confirmed = neobičajno za ta center in potrjeno: { $numbers }
