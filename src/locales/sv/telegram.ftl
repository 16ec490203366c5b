# Det som Telegram säger själv.

telegram-open-private = Det här är bara för dig. Öppna vår privata chatt, tryck på Start och fråga mig där.
telegram-open-private-button = Öppna privata chatten
telegram-type-here = svara på det här meddelandet
telegram-faceless = Jag ser inte vem som skriver. Stäng av anonymiteten (”Remain anonymous”) för dig i gruppen och försök igen.
telegram-about-short = Sköter fritidsgårdens anteckningsbok: en rad, och aktiviteten är loggad.
telegram-about =
    Jag sköter fritidsgårdens anteckningsbok. Skriv en rad om vad som hände, hur många som kom och vilka som hjälpte till, så är det loggat.

    Ungdomar räknas men nämns aldrig vid namn.
