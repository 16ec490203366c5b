# Digests of a place: told, ordered into a room, and what became of them.

summary-digest = the digest of a place: now, or every week or month into this room
explain-digest =
    {""}**/digest now** tells everybody here how last week went; *preview* tells only you.
    {""}*/digest now Klub Lipa 2026-W46*, */digest preview last month*
    {""}**/digest on** sends it into this room every Monday at 09:00: */digest on weekly fri 15:00*, */digest on monthly 3 09:00 Klub Lipa*
    {""}*/digest list* lists what comes here, and what did not arrive; */digest off* ends it, */digest off all* ends everything.
    {""}*/digest* alone asks how often it should come here.

digest-quiet = **{ $scope } · { $period }.** Nothing to count, nothing missing. See you in { $next }.
digest-quiet-closed = **{ $scope } · { $period }.** Closed { $closed }. Nothing to count, nothing missing. See you in { $next }.
digest-closed-from-to = { $from } to { $to }
digest-closed-because = { $days } ({ $reason })
digest-quiet-holiday = **{ $scope } · { $period }.** On holiday until { $until }: nothing to count, nothing missing. See you in { $next }.
digest-headline-none-led =
    { $of ->
        [it] **{ $activities }, { $visits } and { $volunteers }.** Young people did not lead it on their own.
       *[them] **{ $activities }, { $visits } and { $volunteers }.** Young people led none of them on their own.
    }
digest-visits-beside = visits: { $changes }
digest-late = ⏳ Late: it was due on { $due }.
digest-after-gap = Left out before this one, as it would have come too late: { $periods }
digest-away = { $centre } (until { $until })
digest-silent-long = { $centre } (over eight weeks)
digest-silent-days =
    { $count ->
        [one] { $centre } ({ $count } day)
       *[other] { $centre } ({ $count } days)
    }
digest-none-silent = Nobody is missing: every centre has said something.
digest-corrected = corrected since the last digest: { $what }
digest-correction = { $period }, { $what } { $was } → { $now } ({ $centres })
digest-corrected-activities = activities
digest-corrected-visits = visits
digest-corrected-volunteers = volunteer attendances
digest-quote = “{ $text }” – { $centre }

digest-weekly = every week, { $day } { $time }
digest-monthly = every month, on day { $day } at { $time }
digest-ordered =
    ✅ The digest comes into this room: **{ $scope }** ({ $rhythm }).
    The first one: { $first }
digest-replaced = It takes the place of the one that came { $rhythm }.
digest-ask-weekday = On which day of the week? Or in one line: */digest on fri 15:30*
digest-ask-day = On which day of the month, from 1 to 28? Or in one line: */digest on monthly 3 09:00*
digest-ask-time = At what time? Any other one in a line: */digest on fri 15:30*
digest-button-usual = Every { $day } { $time }
digest-button-weekly = Weekly …
digest-button-monthly = Monthly …
digest-button-day = Day { $day }
digest-button-another-time = Another time …
digest-listed = **{ $scope }** · { $rhythm } · next: { $next }
digest-paused = ⚠️ **{ $scope }** · { $rhythm } · paused, as it couldn't be delivered; */digest on* starts it again
digest-not-there-unknown = ⚠️ **{ $scope }** · { $period } · nobody knows whether it has arrived
digest-not-there-away = ⚠️ **{ $scope }** · { $period } · not delivered: the chat is gone, or the assistant is no longer in it
digest-not-there-not-let-in = ⚠️ **{ $scope }** · { $period } · not delivered: the assistant may not write there
digest-not-there-our-fault = ⚠️ **{ $scope }** · { $period } · not delivered: something went wrong on our side
digests-none = No digest comes into this room yet. How often? */digest now* tells one at once.
digests-ended = No longer coming into this room: { $scopes }
digest-left-out = The digest of { $scope } for { $period } was left out: it would have come more than three days late.
digest-failed = ⚠️ The digest of { $scope } for { $period } couldn't be delivered, so it is paused. Is the assistant still in that room, and may it write there?
digest-uncertain = ⚠️ Nobody knows whether the digest of { $scope } for { $period } has arrived. Please look; if it isn't there, send it again.
digest-sent-again = ✅ It is on its way again.
digest-sent-before = It has been sent again already, or has arrived after all.
digest-not-again = It can't be sent again any more; */digest now* tells it.

button-details = Details
button-who-is-missing = Who is missing
button-who-is-away = Who is on holiday
button-export = Export
button-send-again = Send again
button-again = Again: { $period }, { $scope }

digest-unread = After /digest comes *now*, *preview*, *on*, *off* or *list*: */digest now*, */digest on weekly mon 09:00*
digest-rhythm = A digest comes weekly on a weekday, or monthly on a day from 1 to 28: */digest on weekly mon 09:00*, */digest on monthly 3 09:00*
no-such-digest = No such digest comes into this room. */digest list* shows which do.
digest-time = “{ $typed }” is no time of day. Times go from 00:00 to 23:59: */digest on mon 09:00*
