# Vad som står i diagrammen, och vad de visar för den som inte ser dem.

chart-visits-by-day = Besök per dag
chart-visits-by-week = Besök per vecka
chart-gender = Besök efter kön
chart-types = Besök efter sorts aktivitet
chart-subtitle = { $place } · { $span }
chart-axis = vecka
chart-columns = besök
chart-line = ett år tidigare
chart-none = Inga besök
chart-girls = tjejer
chart-boys = killar
chart-nonbinary = icke-binära
chart-unknown = okänt kön
chart-hidden = visas inte
chart-other-types =
    { $count ->
        [one] { $count } sort till
       *[other] { $count } sorter till
    }
chart-part = { $name } { $value }
chart-described = { $title } – { $place }, { $span }: { $parts }.
chart-described-none = { $title } – { $place }, { $span }: inga besök.
chart-most = { $visits }, flest { $span } ({ $most })
chart-compared = { $visits }, flest { $span } ({ $most }); samma veckor ett år tidigare { $before }
