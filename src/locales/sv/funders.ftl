# Det som bidragsgivare frågar efter: vyer av en plats och period, i tabeller.

funder-view-keks = KEKS nyckeltal
funder-means-keks = Det som KEKS, det svenska nätverket för ungdomsarbete, jämför sina medlemmar med: genomsnitt per vecka, andelar och kostnader.
funder-view-active-participants = Aktiva deltagare
funder-means-active-participants = För Sloveniens ungdomsbyrå: ungdomar som planerar, förbereder och genomför aktiviteter, efter ungdomssektorns nio områden.
funder-view-volunteer-hours = Volontärtimmar
funder-means-volunteer-hours = För årsrapporten om volontärarbete: hur många timmar volontärerna gav, till vad och när.
funder-view-dhis2 = Värden till DHIS2
funder-means-dhis2 = Det som varje gård som rapporterar har räknat, som en samling värden (JSON) som DHIS2 läser in.

view-table-weekly = Genomsnitt per vecka
view-table-led-shares = Andelar och genomsnitt
view-table-gender = Besök efter kön
view-table-ages = Besök efter ålder
view-table-costs = Kostnader
view-table-active-by-field = Aktiva deltagare efter ungdomssektorns områden
view-table-active-by-kind = Aktiva deltagare efter sorts aktivitet
view-table-ages-of-visits = Besök efter ålder
view-table-volunteers-by-kind = Volontärtimmar efter slags arbete
view-table-volunteers-by-setting = Volontärtimmar efter plats
view-table-volunteers-by-quarter = Volontärtimmar efter kvartal
view-table-volunteers-by-age = Volontärtimmar efter åldersgrupp

view-note-weekly = Delat med veckorna med minst en aktivitet, { $active } av { $all }; övriga räknas inte.
view-note-costs = Känt för ett helt kalenderår, när nettokostnad och antal unga invånare är införda.
view-note-active = Aktiva är de som planerade, förberedde eller ledde, så som den som loggade räknade dem; en person vid tre aktiviteter räknas tre gånger. Den som bara kom är bland besöken. Där ingen skrev hur många räknas ingen.
view-note-active-by-field = { view-note-active } Varje sorts aktivitet hör till ett område; nätverket kan välja ett annat.
view-note-ages-of-visits = Av alla besök: hur gamla de aktiva deltagarna är skrivs inte ner för sig. Ungdomsbyrån räknar unga mellan 15 och 29 år; en åldersgrupp som börjar tidigare hör bara delvis dit.
view-note-volunteers-by-kind = Slags arbete är aktivitetens sort. Vilka timmar som gick till att organisera, till innehåll och till annan hjälp skrivs inte ner.
view-note-volunteers-by-age = Hur gamla volontärerna är skrivs inte ner. För de raderna skulle alla behöva ange sin åldersgrupp när de kommer med, och timmarna loggas per grupp; tills dess finns de i er egen förteckning över volontärer.
view-note-ahead = Ännu inte: { $periods }.

view-row-form = form
view-row-setting = var
view-row-type = sort
view-row-field = område
view-row-quarter = kvartal
view-row-age = åldersgrupp
view-age-unrecorded = åldern inte nedskriven

measure-activities = aktiviteter
measure-visits = besök
measure-youth_leaders = aktiva deltagare
measure-led_by_youth = ledda av ungdomar
measure-led_together = medskapade
measure-activity_hours = aktivitetstimmar
measure-volunteers = volontärinsatser
measure-volunteer_hours = volontärtimmar
measure-activities_per_week = aktiviteter
measure-visits_per_week = besök
measure-hours_per_week = aktivitetstimmar
measure-youth_hours_per_week = timmar ledda av ungdomar
measure-volunteers_per_week = volontärinsatser
measure-volunteer_hours_per_week = volontärtimmar

youth-field-autonomy = ungas självständighet
youth-field-learning = icke-formellt lärande, utbildning och kompetenser
youth-field-employment = vägar in på arbetsmarknaden och företagsamhet
youth-field-inclusion = stöd till unga med färre möjligheter
youth-field-volunteering = volontärarbete, solidaritet och samarbete mellan generationer
youth-field-mobility = rörlighet och internationella kontakter
youth-field-health = hälsosamt liv och förebyggande av beroende
youth-field-culture = tillgång till kultur, skapande och nytänkande
youth-field-participation = deltagande i hur det gemensamma styrs
youth-field-none = inget av de nio
