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
       *[other] { $hours },5 timmar
    }
duration-hours-and-minutes = { duration-hours } och { duration-minutes }
