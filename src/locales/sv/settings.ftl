# Det var och en väljer själv.

summary-settings = ditt språk, tysta timmar och din andra chatt
explain-settings =
    {""}**/settings** visar vad du kan välja.
    {""}*/settings language sv* – även *en* eller *sl*: språket jag svarar dig på.
    {""}*/settings quiet 21:30-08:00* – när jag inte skriver till dig av mig själv.
    {""}*/settings budget 5* – hur ofta i veckan jag får göra det, som mest.
    {""}*/settings link* – en kod som gör att jag känner igen dig i din andra chatt.
    {""}*/settings rum sv* – i en grupp: dess språk eller tidszon, för den som leder gården.
settings-head = **Dina inställningar**
settings-language = Jag svarar dig på { $language }.
settings-set-language = Ett annat språk: */settings language en*
settings-unasked =
    Av mig själv skriver jag till dig { $most ->
        [one] högst en gång i veckan
       *[other] högst { $most } gånger i veckan
    }, och aldrig mellan { $from } och { $to }.
settings-set-unasked = Andra tider: */settings quiet 22:00-07:00* · oftare eller mer sällan: */settings budget 3*
settings-link = Skriver du i både Discord och Telegram? Med */settings link* känner jag igen dig i båda.
language-en = engelska
language-sl = slovenska
language-sv = svenska
language-own-en = English
language-own-sl = slovenščina
language-own-sv = svenska
language-set = ✅ Från och med nu svarar jag dig på svenska.
unknown-language = ”{ $typed }” kan jag inte än. Jag kan *en*, *sl* och *sv*.
button-link = Koppla min andra chatt
link-code-made =
    Skriv det här i din andra chatt inom en timme: */join { $code }*
    Koden gäller en gång. Där är du sedan samma person som här, med allt du får göra. Ge den inte till någon.
identity-linked =
    ✅ Kopplat: nu känner jag igen dig här också, { $name }.
    Det du började på i den andra chatten fortsätter du med här: */log*
linked-already = Den här chatten är redan din. Koden är till den andra; */settings link* gör en ny.
unasked-set = ✅ Klart.
no-quiet-hours = Tysta timmar är en tid från och en tid till, som *21:30-08:00*
no-weekly-most = Hur många meddelanden i veckan? Ett heltal från 0 till { $most }.
