# An entry that is changed in one's own words.

words-left-out = “{ $words }” I didn't understand; it changed nothing.
was-unchanged = It says so already; nothing was changed.

split-head =
    { $count ->
        [one] That reads like { $count } activity:
       *[other] That reads like { $count } activities:
    }
ask-split = Shall I log each as an entry of its own?
button-log-each =
    { $count ->
        [one] Log it
        [2] Log both
       *[other] Log all { $count }
    }
button-is-one = It is one

clash-head = ⚠️ { $by } has changed **{ $what }** · { $code } since you opened it.
clash-theirs = { $by }: { $changes }
clash-mine = You: { $changes }
ask-clash-change = Make your change on top of that?
ask-clash-deletion = Delete it all the same?
button-apply = Make my change
button-leave = Leave it
