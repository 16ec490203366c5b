# An entry that is changed in one's own words.

words-left-out = “{ $words }” I didn't understand; it changed nothing.
was-unchanged = It says so already; nothing was changed.
