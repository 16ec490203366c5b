# Heads and hours. Young people are counted, never named; volunteers are not among them.

count-young-people =
    { $count ->
        [one] { $count } young person
       *[other] { $count } young people
    }
count-girls =
    { $count ->
        [one] { $count } girl
       *[other] { $count } girls
    }
count-boys =
    { $count ->
        [one] { $count } boy
       *[other] { $count } boys
    }
count-nonbinary = { $count } non-binary
count-unknown = { $count } of unknown gender
count-volunteers =
    { $count ->
        [one] { $count } volunteer
       *[other] { $count } volunteers
    }
count-volunteer-attendances =
    { $count ->
        [one] { $count } volunteer attendance
       *[other] { $count } volunteer attendances
    }
count-newcomers = { $count } here for the first time
count-visits =
    { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
count-activities =
    { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
count-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
count-centres =
    { $count ->
        [one] { $count } centre
       *[other] { $count } centres
    }
