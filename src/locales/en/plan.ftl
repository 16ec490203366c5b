# What is planned, and how many came.

summary-plan = plan what comes again; afterwards I ask how many came
explain-plan =
    {""}**/plan** lists what is planned; with a line it makes a plan, and after each session I ask how many came.
    {""}*/plan every Tue and Thu 16–20 open evening, not in school holidays*
    {""}*/plan every other Friday 18–21 sport until 20 June with Luka*
    {""}*/plan first Friday of the month 19–22 concert* · */plan 12 December 16–20 tournament*
    {""}*/plan missing* lists the sessions of which nobody has said how many came. Days off are left out unless you say *also in holidays*
    {""}*/plan calendar* sends all of it as a file for your calendar.
plan-saved = ✅ Planned: **{ $what }**
plan-head = **{ $what }**
plan-head-paused = **{ $what }** – paused
plan-head-ended = **{ $what }** – ended
plan-when = { $often }, { $span } · { $centre }
plan-until = { $often } until { $date }
plan-next = Next: { $dates }
plan-next-none = There is no date ahead.
plan-in-holidays = Also on days off
plan-not-in-holidays = Not on days off
plan-people = Afterwards I ask { $people } how many came.
plan-people-none = Nobody is asked how many came.
plan-became-paused = ⏸ Paused: nobody is asked until it goes on.
plan-became-resumed = ✅ It goes on.
plan-became-ended = ✅ Ended. What was logged stays.
plan-became-people = ✅ Changed who is asked.
plan-became-changed = ✏️ Changed from now on.
plan-taken-back = ↩︎ No longer planned: { $what }
plan-every-day = every day
plan-workdays = Monday to Friday
plan-weekly = every { $days }
plan-fortnightly = every other week on { $days }
plan-every-weeks = every { $weeks } weeks on { $days }
plan-monthly = the { $days } of the month
plan-month-day = on day { $day } of every month
plan-nth-day = { $place } { $day }
plan-weekday-1 = Monday
plan-weekday-2 = Tuesday
plan-weekday-3 = Wednesday
plan-weekday-4 = Thursday
plan-weekday-5 = Friday
plan-weekday-6 = Saturday
plan-weekday-7 = Sunday
plan-place-1 = first
plan-place-2 = second
plan-place-3 = third
plan-place-4 = fourth
plan-place-5 = fifth
plan-last-1 = last Monday
plan-last-2 = last Tuesday
plan-last-3 = last Wednesday
plan-last-4 = last Thursday
plan-last-5 = last Friday
plan-last-6 = last Saturday
plan-last-7 = last Sunday
plans-head = **What is planned**
plans-line = **{ $what }** – { $often }, { $span } · { $centre } · next { $date }
plans-line-paused = **{ $what }** – { $often }, { $span } · { $centre } · paused
plans-none = Nothing is planned yet. One line is enough:
plans-example = /plan every Tue and Thu 16–20 open evening, not in school holidays
plans-choose = Choose a plan …
plans-missing-count =
    { $count ->
        [one] ⏳ { $count } session is over, and nobody has said how many came.
       *[other] ⏳ { $count } sessions are over, and nobody has said how many came.
    }
plans-missing-head = **How many came?** Nobody has said of these:
plans-missing-line = { $what }, { $day }, { $span } · { $centre }
plans-missing-more =
    { $count ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }
plans-missing-none = Nothing is missing: of every session it is known how many came.
plans-sent =
    { $count ->
        [one] 🗓 { $count } plan for your calendar, as it is today.
       *[other] 🗓 { $count } plans for your calendar, as they are today.
    }
plan-ask-centre = At which centre?
plan-ask-type = What is planned?
plan-ask-type-unknown = I don't know the kind “{ $words }” yet. Where does it belong? Your words stay as the title.
plan-ask-days = On which days? *every Tue and Thu*, *every other Friday*, *first Friday of the month* or a date
plan-ask-time = From when to when? *16–20*
plan-on-weekday-1 = Monday
plan-on-weekday-2 = Tuesday
plan-on-weekday-3 = Wednesday
plan-on-weekday-4 = Thursday
plan-on-weekday-5 = Friday
plan-on-weekday-6 = Saturday
plan-on-weekday-7 = Sunday
plan-ask-often-weekday = Only on { $day } { $date }, or every week?
plan-ask-often-third = Every { $weeks } weeks, or once a month?
plan-ask-change = What is different? Write only that: *17–21*, *every Wednesday*, *until 20 June* or *with Luka*
plan-prompt-centre = At which centre?
plan-prompt-type = What is planned?
plan-prompt-days = On which days?
plan-prompt-time = From when to when?
plan-prompt-often = How often?
plan-prompt-change = What is different?
plan-prompt-heads = How many came?
plan-button-once = Only on { $day } { $date }
plan-button-weekly = Every week
plan-button-weeks = Every { $weeks } weeks
plan-button-month = Once a month
plan-button-new = New plan
plan-button-missing = Missing ({ $count })
plan-button-pause = Pause
plan-button-resume = Go on
plan-button-end = End
plan-button-who = Who is asked
plan-button-back = Done
plan-ask-who = Who is asked how many came? **{ $what }**
plan-over = **{ $what } { $span }** is over. How many came?
plan-over-day = **{ $what }**, { $day }, { $span }: how many came?
plan-button-other = Other …
plan-button-cancelled = Cancelled
plan-answered = **{ $what }**, { $day }, is answered already:
plan-called-off = **{ $what }**, { $day }, was cancelled.
plan-unread = I need to know how often and when: */plan every Tue and Thu 16–20 open evening* or */plan 12 December 16–20 tournament*
plan-date-past = { $date } is over; a plan needs a day ahead. Nothing was stored.
plan-date-none = “{ $words }” isn't a day. Nothing was stored.
plan-date-unclear = I can't tell which day “{ $words }” is; write the month as a word, like *20 June*
plan-weekday-disagrees = { $date } isn't a { $weekday }. Nothing was stored.
plan-time-backwards = “{ $words }” ends before it begins: by day *10–21*, through the night *22–9*.
plan-bad-time = “{ $words }” is no time of day; times go from 0:00 to 24:00, like *16–20*
plan-too-long = That would take { $duration }, into the next day; 14 hours are the most, like *16–20*
plan-never = There is no such day ahead. Nothing was stored.
plan-never-until = There is no such day before { $until }. Nothing was stored.
plan-only-holidays = All its days are days off. Say *also in holidays* if it is then, too; nothing was stored.
plan-names-someone = That looks as if it named someone. Young people are counted, never named; plan it without the name, please.
plan-nobody = Nobody of the centre is called “{ $typed }”; */people* lists who is in.
no-such-plan = There is no such plan here. */plan* lists those there are.
plan-not-begun = That hasn't begun yet: { $date }
