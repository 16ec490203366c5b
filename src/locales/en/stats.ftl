# Figures of a place and period, and how they are told.

summary-stats = figures of a week, month or year, and how they changed
explain-stats =
    {""}**/stats** tells the figures of a place: this week's, where nothing is said.
    {""}*/stats last week*, */stats november 2025*, */stats 2026-Q3 visits*, */stats 2026-11-01..2026-11-15*
    A place is named: */stats last-month Klub Lipa*; an indicator, too: */stats year youth_led_share*
    {""}*/stats 2026-W47 as of 2026-11-23* tells what was known then.
option-period = which period: last week, november, 2026-Q3, 2026-11-01..2026-11-15
option-scope = which centre, municipality or network, where you have several
option-indicator = which figure in full: visits, youth_led_share …

period-week = week { $week }
period-week-of = week { $week } of { $year }
period-month = { $name } { $year }
period-quarter = quarter { $number } of { $year }
period-half =
    { $part ->
        [first] first half of { $year }
       *[second] second half of { $year }
    }
period-year = { $year }
on-week = In week { $week } of { $year }
on-month =
    { $month ->
        [m1] In January { $year }
        [m2] In February { $year }
        [m3] In March { $year }
        [m4] In April { $year }
        [m5] In May { $year }
        [m6] In June { $year }
        [m7] In July { $year }
        [m8] In August { $year }
        [m9] In September { $year }
        [m10] In October { $year }
        [m11] In November { $year }
       *[m12] In December { $year }
    }
on-quarter = In quarter { $number } of { $year }
on-half =
    { $part ->
        [first] In the first half of { $year }
       *[second] In the second half of { $year }
    }
on-year = In { $year }
on-days = On { $days }

# { $when }, … – the sentence for the top of a report.
headline = { $when }, { $centres } carried out **{ $activities } with { $visits } and { $volunteers }. Young people led { $share } of activities on their own** ({ $led } of { $all }; { $hours } of hours).
headline-centres =
    { $of ->
        [one] { $reporting } of { $of } youth centre
       *[other] { $reporting } of { $of } youth centres
    }
headline-visits =
    { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
headline-volunteers =
    { $count ->
        [one] { $count } volunteer attendance
       *[other] { $count } volunteer attendances
    }

stats-head = **{ $scope } · { $period }** ({ $days })
stats-head-bare = **{ $scope } · { $period }**
stats-as-of = as of { $moment }
stats-reporting =
    { $of ->
        [one] **{ $reporting } of { $of } centre** reporting
       *[other] **{ $reporting } of { $of } centres** reporting
    }
stats-headline = **{ $activities }, { $visits } and { $volunteers }. Young people led { $share } of activities on their own** ({ $led } of { $all }; { $hours } of hours).
stats-nothing = Nothing was logged in this period.
stats-change = { $arrow }{ $by } visits on { $than } ({ $value })
stats-change-none = as many visits as in { $than } ({ $value })
stats-change-from-none = { $than }: { $value }
stats-same-days = the same days of { $period }
stats-open = { $share } open to all
stats-average =
    { $count ->
        [one] { $count } visit per activity
       *[other] { $count } visits per activity
    }
stats-weekly =
    { $count ->
        [one] { $count } visit per active week
       *[other] { $count } visits per active week
    }
stats-weeks-left-out =
    { $count ->
        [one] { $count } week without an activity is left out
       *[other] { $count } weeks without an activity are left out
    }
stats-most = most: { $kinds }
stats-silent = silent: { $centres }
stats-on-holiday = on holiday: { $centres }
stats-and-more = and { $count } more
stats-without-value = left out, as nothing is known of it: { $indicators }
stats-no-surveys = surveys
stats-no-key-figures = costs and residents

bucket-girls = girls { $share }
bucket-boys = boys { $share }
bucket-nonbinary = non-binary { $share }
bucket-unknown = unknown { $share }
bucket-rest = the rest { $share }
bucket-age-unknown = age unknown: { $share }
shares-small = small numbers are not shown singly
shares-steps = in steps of { $step }, so that nobody can be told apart
shares-few = By gender and age there are too few visits to tell above the centre.
shares-period = By gender and age, above the centre only whole weeks, months, quarters, halves and years are told, as they stand now.
gender-head = **By gender**
ages-head = **By age**, of the visits whose age is known

stats-row = { $name }: { $activities }, { $visits }, { $hours }
stats-row-centre = **{ $centre }**: { $activities }, { $visits }, { $hours }; { $share } led by young people
stats-row-none = **{ $centre }**: nothing logged
stats-value = **{ $name }: { $value }**
stats-no-value = **{ $name }:** nothing is known of it in this period
stats-division = { $numerator } ÷ { $denominator }
stats-points =
    { $points ->
        [one] { $arrow }{ $points } point on { $than } ({ $value })
       *[other] { $arrow }{ $points } points on { $than } ({ $value })
    }
stats-by = { $arrow }{ $by } on { $than } ({ $value })
stats-same = as in { $than } ({ $value })

unit-h = { $value } h
unit-per-activity = { $value } per activity
unit-per-week = { $value } per active week
unit-h-per-week = { $value } h per active week
unit-eur-per-h = { $value } EUR per hour
unit-eur-per-visit = { $value } EUR per visit
unit-per-1000 = { $value } per 1,000 young residents
unit-share-of-activities = { $value } of activities
unit-share-of-hours = { $value } of hours
unit-share-of-visits = { $value } of visits

which-scope = Which place do you mean?
button-by-kind = By kind
button-by-centre = By centre
button-by-gender = Gender and age
button-overview = Overview
button-earlier = ‹ { $period }
button-later = { $period } ›

period-unread = “{ $typed }” isn't a period I know. Like this: *last week*, *november 2025*, *2026-W47*, *2026-Q4*, *2026* or *2026-11-01..2026-11-15*
period-ahead = That period is still ahead; there are figures of what has begun.
as-of-unread = “{ $typed }” isn't a moment. After *as of* comes a day, like *2026-11-23*, or a day and a time, like *2026-11-23T09:00*
as-of-ahead = That moment is still ahead; what is known then nobody knows yet.
figures-unread = I don't know “{ $typed }”. It takes a period like *last week*, a place by its name, and an indicator like *visits*.
no-such-figures = There is no “{ $typed }” among the places whose figures you can see.
figures-not-yours = Those figures aren't for you. */stats* tells the ones you can see.
unknown-indicator = There is no indicator “{ $typed }”. For example: *visits*, *activities*, *youth_led_share*.
unknown-indicator-near = There is no indicator “{ $typed }”. Did you mean *{ $nearest }* ({ $name })?

summary-why = what a figure stands on: its formula, its parts, the entries behind it
explain-why =
    {""}**/why INDICATOR** says what a figure is made of; for last week, where nothing is said.
    {""}*/why youth_led_share*, */why visits november Klub Lipa*, */why timeliness 2026-Q3*
    The buttons show it centre by centre, and the entries behind it with their codes.
indicator-missing = Which figure? Like this: */why youth_led_share*, */why visits november*
part-open =
    { $count ->
        [one] { $count } activity open to all
       *[other] { $count } activities open to all
    }
part-youth =
    { $count ->
        [one] { $count } activity led by young people on their own
       *[other] { $count } activities led by young people on their own
    }
part-youth-hours =
    { $count ->
        [one] { $count } hour led by young people on their own
       *[other] { $count } hours led by young people on their own
    }
part-together =
    { $count ->
        [one] { $count } activity led together with young people
       *[other] { $count } activities led together with young people
    }
part-producers =
    { $count ->
        [one] { $count } young person behind activities
       *[other] { $count } young people behind activities
    }
part-weeks =
    { $count ->
        [one] { $count } week with an activity
       *[other] { $count } weeks with an activity
    }
part-covered =
    { $count ->
        [one] { $count } planned day with an activity or a mark
       *[other] { $count } planned days with an activity or a mark
    }
part-planned =
    { $count ->
        [one] { $count } planned opening day so far
       *[other] { $count } planned opening days so far
    }
part-timely =
    { $count ->
        [one] { $count } entry within 48 hours of the end
       *[other] { $count } entries within 48 hours of the end
    }
part-timed =
    { $count ->
        [one] { $count } entry whose time of logging is known
       *[other] { $count } entries whose time of logging is known
    }
part-cost = { $amount } EUR of net cost
part-residents =
    { $count ->
        [one] { $count } young resident
       *[other] { $count } young residents
    }
why-added-up =
    { $count ->
        [one] Added up over { $count } entry.
       *[other] Added up over { $count } entries.
    }
why-not-together =
    { $count ->
        [0] No activity was led *together* with staff.
        [one] The { $count } activity led *together* with staff is not in it.
       *[other] The { $count } activities led *together* with staff are not in it.
    }
why-not-alone = Activities led by young people on their own are not in it.
why-behind = Where nobody said how many were behind an activity, it counts as none.
why-no-week-left-out = No week is left out: each had an activity.
why-untimed =
    { $count ->
        [0] No entry is left out.
        [one] { $count } entry without a time of logging is left out.
       *[other] { $count } entries without a time of logging are left out.
    }
why-planned = Days off and days for which nothing was planned are in neither number; a day marked closed counts as covered.
why-volunteers-apart = Volunteers are not among the young people.
why-marks = Only marks on days with opening hours count; activities don't.
why-unknown-age = Visits of unknown age are no part of the 100%.
why-whole-year = Only for a whole calendar year, and for exactly the place whose net cost was entered.
why-five-answers = Questions with fewer than 5 answers are left out.
why-nothing-deleted = Deleted entries are left out; nothing else is.
why-related = Not to be taken for: { $name }, { $value }.
why-row = **{ $centre }**: { $value }
why-row-of = **{ $centre }**: { $value } ({ $numerator } of { $denominator })
why-page = page { $page } of { $pages }
why-entry = `{ $code }` · { $day } · **{ $what }** · { $heads } · { $centre }
button-entries-behind =
    { $count ->
        [one] The { $count } activity
       *[other] The { $count } activities
    }
button-why = Why?
button-definition = Definition
button-changes = Changes
button-newer = ‹ Newer

summary-target = what a place means to reach in a year
explain-target =
    {""}**/target INDICATOR VALUE** sets what a place means to reach this year; /stats shows how far it is.
    {""}*/target visits 100,000*, */target youth_led_share 15% 2027 Celje*, */target visits remove*
    {""}*/target* alone lists what there is. A sum is worked towards; a share is held against it as it is.
target-progress = target for { $year }, { $name }: { $share } of { $target }, { $gone } of the year gone – at this pace { $pace }
target-reached = target for { $year }, { $name }: { $share } of { $target }
target-level = target for { $year }, { $name }: { $target }; so far { $value }
target-unknown = nothing known
target-set = ✅ Target for { $year }: **{ $name } { $value }** · { $scope }
target-was = It was { $value } before.
target-removed = ↩︎ The target for { $year } is removed: { $name } · { $scope }
targets-head = **Targets for { $year }**
targets-none = There is no target for { $year } yet. Like this: */target visits 10,000*
target-row = { $scope } · { $name }: { $value }
target-no-number = “{ $typed }” is no number. A target is an indicator and a number: */target visits 100000*, */target youth_led_share 15%*
target-unread = I need an indicator and a value: */target visits 100,000*, or */target visits remove*
target-range = A target is a number above 0, at most 1,000,000,000.
target-range-share = A target for a share is above 0 and at most 100%.
no-target-for = For “{ $name }” a target makes no sense; it takes a sum like *visits* or a share like *youth_led_share*.
no-such-target = There is no target for { $year } to remove: { $name }.
