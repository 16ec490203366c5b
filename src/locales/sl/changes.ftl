# Vnos, ki ga spremeniš z lastnimi besedami.

words-left-out = »{ $words }« ne razumem, zato to ne spremeni ničesar.
was-unchanged = Tako že piše, zato je vse ostalo enako.

split-head =
    { $count ->
        [one] To je videti kot { $count } aktivnost:
        [two] To je videti kot { $count } aktivnosti:
        [few] To je videti kot { $count } aktivnosti:
       *[other] To je videti kot { $count } aktivnosti:
    }
ask-split = Zabeležim vsako posebej?
button-log-each =
    { $count ->
        [one] Zabeleži
        [two] Zabeleži obe
        [few] Zabeleži vse
       *[other] Zabeleži vse
    }
button-is-one = To je ena

clash-head = ⚠️ Vnos **{ $what }** · { $code } je medtem drugačen. Zadnja sprememba: { $by }
clash-theirs = { $by }: { $changes }
clash-mine = Ti: { $changes }
ask-clash-change = Dodam še tvojo spremembo?
ask-clash-deletion = Ga vseeno izbrišem?
button-apply = Dodaj mojo
button-leave = Pusti tako
