# Kaj piše na grafih in kaj kažejo tistim, ki jih ne vidijo.

chart-visits-by-day = Obiski po dnevih
chart-visits-by-week = Obiski po tednih
chart-gender = Obiski po spolu
chart-types = Obiski po vrstah aktivnosti
chart-subtitle = { $place } · { $span }
chart-axis = teden
chart-columns = obiski
chart-line = leto prej
chart-none = Brez obiskov
chart-girls = dekleta
chart-boys = fantje
chart-nonbinary = nebinarne osebe
chart-unknown = neznan spol
chart-hidden = ni prikazano
chart-other-types =
    { $count ->
        [one] še { $count } vrsta
        [two] še { $count } vrsti
        [few] še { $count } vrste
       *[other] še { $count } vrst
    }
chart-part = { $name } { $value }
chart-described = { $title } – { $place }, { $span }: { $parts }.
chart-described-none = { $title } – { $place }, { $span }: brez obiskov.
chart-most = { $visits }, največ { $span } ({ $most })
chart-compared = { $visits }, največ { $span } ({ $most }); v istih tednih leto prej { $before }
