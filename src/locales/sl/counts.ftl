# Glave in ure. Mlade štejemo, nikoli jih ne imenujemo; prostovoljci niso všteti mednje.

count-young-people =
    { $count ->
        [one] { $count } mlada oseba
        [two] { $count } mladi osebi
        [few] { $count } mladi
       *[other] { $count } mladih
    }
count-girls =
    { $count ->
        [one] { $count } dekle
        [two] { $count } dekleti
        [few] { $count } dekleta
       *[other] { $count } deklet
    }
count-boys =
    { $count ->
        [one] { $count } fant
        [two] { $count } fanta
        [few] { $count } fantje
       *[other] { $count } fantov
    }
count-nonbinary =
    { $count ->
        [one] { $count } nebinarna oseba
        [two] { $count } nebinarni osebi
        [few] { $count } nebinarne osebe
       *[other] { $count } nebinarnih oseb
    }
count-unknown = { $count } neznanega spola
count-volunteers =
    { $count ->
        [one] { $count } prostovoljec
        [two] { $count } prostovoljca
        [few] { $count } prostovoljci
       *[other] { $count } prostovoljcev
    }
count-volunteer-attendances =
    { $count ->
        [one] { $count } udeležba prostovoljcev
        [two] { $count } udeležbi prostovoljcev
        [few] { $count } udeležbe prostovoljcev
       *[other] { $count } udeležb prostovoljcev
    }
count-newcomers = { $count } prvič pri nas
count-visits =
    { $count ->
        [one] { $count } obisk
        [two] { $count } obiska
        [few] { $count } obiski
       *[other] { $count } obiskov
    }
count-activities =
    { $count ->
        [one] { $count } aktivnost
        [two] { $count } aktivnosti
        [few] { $count } aktivnosti
       *[other] { $count } aktivnosti
    }
count-hours =
    { $count ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }
count-centres =
    { $count ->
        [one] { $count } center
        [two] { $count } centra
        [few] { $count } centri
       *[other] { $count } centrov
    }
