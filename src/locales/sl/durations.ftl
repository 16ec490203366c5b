# Kako dolgo kaj traja, v tožilniku: »običajno traja …«.

duration-half-hour = pol ure
duration-minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }
duration-hours =
    { $hours ->
        [one] { $hours } uro
        [two] { $hours } uri
        [few] { $hours } ure
       *[other] { $hours } ur
    }
duration-hours-and-half =
    { $hours ->
        [one] uro in pol
        [two] { $hours } uri in pol
        [few] { $hours } ure in pol
       *[other] { $hours } ur in pol
    }
duration-hours-and-minutes = { duration-hours } in { duration-minutes }
