# Hur lång tid något tar, i en mening: "brukar ta …".

duration-half-hour = en halvtimme
duration-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
duration-hours =
    { $hours ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    }
duration-hours-and-half =
    { $hours ->
        [one] en och en halv timme
       *[other] { $hours } och en halv timme
    }
duration-hours-and-minutes = { duration-hours } { duration-minutes }
