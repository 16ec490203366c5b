# What is mine to choose.

summary-settings = your language, quiet hours and other chat
explain-settings =
    {""}**/settings** shows what you can choose.
    {""}*/settings language sl* – also *en* or *sv*: the language in which I answer you.
    {""}*/settings quiet 21:30-08:00* – when I don't write to you unasked.
    {""}*/settings budget 5* – how often a week I may, at most.
    {""}*/settings link* – a code that makes you the same person in your other chat.
    {""}*/settings room sv* – in a group: its language or time zone, for whoever leads its centre.
settings-head = **Your settings**
settings-language = I answer you in { $language }.
settings-set-language = Another language: */settings language sl*
settings-unasked =
    Unasked I write to you { $most ->
        [one] at most once a week
       *[other] at most { $most } times a week
    }, and never between { $from } and { $to }.
settings-set-unasked = Other hours: */settings quiet 22:00-07:00* · more or less often: */settings budget 3*
settings-link = Do you write from both Discord and Telegram? */settings link* makes you one person in both.
language-en = English
language-sl = Slovene
language-sv = Swedish
language-own-en = English
language-own-sl = slovenščina
language-own-sv = svenska
language-set = ✅ From now on I answer you in English.
unknown-language = I don't speak “{ $typed }” yet. I know *en*, *sl* and *sv*.
button-link = Link my other chat
link-code-made =
    Type this in your other chat, within an hour: */join { $code }*
    It works once. After that you are the same person there as here, with the same rights. Don't give it to anybody.
identity-linked =
    ✅ Linked: from now on this chat is yours, too, { $name }.
    What you began in the other one, you can finish here: */log*
linked-already = This chat is yours already. The code is for your other one; */settings link* makes a new one.
unasked-set = ✅ Set.
no-quiet-hours = Quiet hours are a time from and a time to, like *21:30-08:00*
no-weekly-most = How many messages a week? A whole number from 0 to { $most }.
