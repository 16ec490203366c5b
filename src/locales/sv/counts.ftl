# Huvuden och timmar. Ungdomar räknas, de nämns aldrig vid namn; volontärer räknas inte bland dem.

count-young-people =
    { $count ->
        [one] { $count } ungdom
       *[other] { $count } ungdomar
    }
count-girls =
    { $count ->
        [one] { $count } tjej
       *[other] { $count } tjejer
    }
count-boys =
    { $count ->
        [one] { $count } kille
       *[other] { $count } killar
    }
count-nonbinary =
    { $count ->
        [one] { $count } icke-binär
       *[other] { $count } icke-binära
    }
count-unknown = { $count } med okänt kön
count-volunteers =
    { $count ->
        [one] { $count } volontär
       *[other] { $count } volontärer
    }
count-volunteer-attendances =
    { $count ->
        [one] { $count } volontärinsats
       *[other] { $count } volontärinsatser
    }
count-newcomers = { $count } här för första gången
count-visits = { $count } besök
count-activities =
    { $count ->
        [one] { $count } aktivitet
       *[other] { $count } aktiviteter
    }
count-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
count-centres =
    { $count ->
        [one] { $count } fritidsgård
       *[other] { $count } fritidsgårdar
    }
