# How long something takes, in a sentence: "it usually takes …".

duration-half-hour = half an hour
duration-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
duration-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
duration-hours-and-half =
    { $hours ->
        [one] an hour and a half
       *[other] { $hours }½ hours
    }
duration-hours-and-minutes = { duration-hours } and { duration-minutes }
