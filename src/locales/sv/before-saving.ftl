# Det som frågas innan något sparas: om det redan är loggat, och om ett ovanligt tal stämmer.

ask-same-colleague = { $by } loggade **{ $what }** ({ $code }, { $when }). Är det samma?
ask-same-asker = Du loggade **{ $what }** ({ $code }, { $when }). Är det samma?
ask-same-nobody = **{ $what }** är redan loggat ({ $code }, { $when }). Är det samma?
minutes-ago =
    { $count ->
        [0] alldeles nyss
        [one] för { $count } minut sedan
       *[other] för { $count } minuter sedan
    }
button-same-keep = Samma ({ $by }) – behåll den
button-same-keep-it = Samma – behåll den
button-same-another = En annan – spara min
button-same-correct = Samma ({ $by }) – ändra till { $total }
button-same-correct-it = Samma – ändra till { $total }
button-same-replace = Samma – min ska gälla
same-kept = Inget nytt sparades, den här står kvar: **{ $what }** · { $code }
ask-unusual-more = { $heads } är fler än vanligt för { $type } här ({ $usual }). Stämmer det?
ask-unusual-fewer = { $heads } är färre än vanligt för { $type } här ({ $usual }). Stämmer det?
ask-unusual-longer = { $length } är längre än vanligt för { $type } här ({ $usual }). Stämmer det?
ask-unusual-shorter = { $length } är kortare än vanligt för { $type } här ({ $usual }). Stämmer det?
button-unusual-yes = Ja, { $value }
prompt-unusual = Vad ska det vara?
entry-confirmed = ovanligt här, och bekräftat: { $numbers }
