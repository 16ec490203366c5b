# What is asked before an entry is saved: whether it is there already, and whether an unusual number is right.

ask-same-colleague = { $by } logged **{ $what }** ({ $code }, { $when }). Is this the same one?
ask-same-asker = You logged **{ $what }** ({ $code }, { $when }). Is this the same one?
ask-same-nobody = **{ $what }** is logged already ({ $code }, { $when }). Is this the same one?
minutes-ago =
    { $count ->
        [0] just now
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
button-same-keep = Same – keep { $by }’s
button-same-keep-it = Same – keep that one
button-same-another = Another one – save mine
button-same-correct = Same – correct { $by }’s to { $total }
button-same-correct-it = Same – correct it to { $total }
button-same-replace = Same – put mine in its place
same-kept = Nothing new is stored; this stays: **{ $what }** · { $code }
ask-unusual-more = { $heads } is more than usual for { $type } here ({ $usual }). Right?
ask-unusual-fewer = { $heads } is fewer than usual for { $type } here ({ $usual }). Right?
ask-unusual-longer = { $length } is longer than usual for { $type } here ({ $usual }). Right?
ask-unusual-shorter = { $length } is shorter than usual for { $type } here ({ $usual }). Right?
button-unusual-yes = Yes, { $value }
prompt-unusual = What should it be?
entry-confirmed = unusual here, and confirmed: { $numbers }
