# Days on which a centre is closed.

summary-closed = mark days closed, and say why
explain-closed =
    {""}**/closed** marks today closed, */closed tomorrow inventory* another day, and why.
    {""}*/closed 24.12.-2.1. collective leave* marks a span, */closed next week* a week. Days ahead may be marked, too.
    Closed days count as reported: nobody is asked about them. Undo takes back all of them at once.
closed-counts = A closed day counts as reported.
days-closed =
    { $count ->
        [one] ✅ **Closed** noted for { $days } ({ $count } day) · { $centre }
       *[other] ✅ **Closed** noted for { $days } ({ $count } days) · { $centre }
    }
closed-has-activities =
    { $count ->
        [one] ⚠️ { $count } activity is logged there already: { $days }. It stays.
       *[other] ⚠️ { $count } activities are logged there already: { $days }. They stay.
    }
closed-was-open = ⚠️ Noted as open until now: { $days }. Undo brings that back.
days-unread = I can't read the days in “{ $typed }”. I take a day, or the first and the last, and why: */closed 24.12.-2.1. holidays*, */closed tomorrow*
days-too-many = At most { $most } days can be marked closed, and at most that far ahead or back.
