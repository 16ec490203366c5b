# What funders ask for: views of a place and period, as tables.

funder-view-keks = KEKS key figures
funder-means-keks = What KEKS, the Swedish network of youth work, compares its members by: averages a week, shares and costs.
funder-view-active-participants = Active participants
funder-means-active-participants = For the Slovene Office for Youth: young people who plan, prepare and carry out activities, by the nine fields of the youth sector.
funder-view-volunteer-hours = Volunteer hours
funder-means-volunteer-hours = For the yearly report on volunteering: how many hours volunteers gave, to what and when.
funder-view-dhis2 = Values for DHIS2
funder-means-dhis2 = What every centre that reports counted, as a data value set (JSON) that DHIS2 imports.

view-table-weekly = Averages a week
view-table-led-shares = Shares and averages
view-table-gender = Visits by gender
view-table-ages = Visits by age
view-table-costs = Costs
view-table-active-by-field = Active participants by field of the youth sector
view-table-active-by-kind = Active participants by kind of activity
view-table-ages-of-visits = Visits by age
view-table-volunteers-by-kind = Volunteer hours by kind of work
view-table-volunteers-by-setting = Volunteer hours by where it was
view-table-volunteers-by-quarter = Volunteer hours by quarter
view-table-volunteers-by-age = Volunteer hours by age group

view-note-weekly = Divided by the weeks with at least one activity, { $active } of { $all }; the others are left out.
view-note-costs = Known of a whole calendar year, once net costs and young residents are entered.
view-note-active = Active are those who planned, prepared or led, as whoever logged it counted them; one person at three activities counts three times. Who only came is among the visits. Where nobody wrote how many, none are counted.
view-note-active-by-field = { view-note-active } Each kind of activity belongs to one field; the network can choose another.
view-note-ages-of-visits = Of all visits: how old active participants are is not recorded apart. The Office counts young people from 15 to 29; a band that begins earlier is only partly of them.
view-note-volunteers-by-kind = The kind of work is the kind of activity. Which hours were for organising, for content or for other help is not recorded.
view-note-volunteers-by-age = How old volunteers are is not recorded. For these rows, everybody’s age group would have to be asked on joining and their hours logged by group; until then they come from your own list of volunteers.
view-note-ahead = Not yet: { $periods }.

view-row-form = form
view-row-setting = where
view-row-type = kind
view-row-field = field
view-row-quarter = quarter
view-row-age = age group
view-age-unrecorded = age not recorded

measure-activities = activities
measure-visits = visits
measure-youth_leaders = active participants
measure-led_by_youth = led by young people
measure-led_together = co-created
measure-activity_hours = activity hours
measure-volunteers = volunteer attendances
measure-volunteer_hours = volunteer hours
measure-activities_per_week = activities
measure-visits_per_week = visits
measure-hours_per_week = activity hours
measure-youth_hours_per_week = hours led by young people
measure-volunteers_per_week = volunteer attendances
measure-volunteer_hours_per_week = volunteer hours

youth-field-autonomy = autonomy of young people
youth-field-learning = non-formal learning, training and competences
youth-field-employment = access to the labour market and entrepreneurship
youth-field-inclusion = care for young people with fewer opportunities
youth-field-volunteering = volunteering, solidarity and cooperation between generations
youth-field-mobility = mobility and international links
youth-field-health = healthy lifestyles and preventing addiction
youth-field-culture = access to culture, creativity and innovation
youth-field-participation = taking part in the management of public affairs
youth-field-none = none of the nine
