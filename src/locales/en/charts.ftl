# What stands in charts, and what they show for those who don't see them.

chart-visits-by-day = Visits by day
chart-visits-by-week = Visits by week
chart-gender = Visits by gender
chart-types = Visits by kind of activity
chart-subtitle = { $place } · { $span }
chart-axis = week
chart-columns = visits
chart-line = a year earlier
chart-none = No visits
chart-girls = girls
chart-boys = boys
chart-nonbinary = non-binary
chart-unknown = unknown
chart-hidden = not shown
chart-other-types =
    { $count ->
        [one] { $count } other kind
       *[other] { $count } other kinds
    }
chart-part = { $name } { $value }
chart-described = { $title } – { $place }, { $span }: { $parts }.
chart-described-none = { $title } – { $place }, { $span }: no visits.
chart-most = { $visits }, the most { $span } ({ $most })
chart-compared = { $visits }, the most { $span } ({ $most }); in the same weeks a year earlier { $before }
