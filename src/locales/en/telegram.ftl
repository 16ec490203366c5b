# What Telegram needs said of its own.

telegram-open-private = This is for your eyes only. Open our private chat, press Start, and ask me there.
telegram-open-private-button = Open the private chat
telegram-type-here = reply to this message
telegram-faceless = I can't see who is writing. Turn off “Remain anonymous” for yourself in this group, then try again.
telegram-about-short = Keeps the notebook of your youth centre: one line, and the activity is logged.
telegram-about =
    I keep the notebook of your youth centre. Type one line about what was on, how many came and who helped, and it is logged.

    Young people are counted, never named.
