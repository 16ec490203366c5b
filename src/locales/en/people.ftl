# Who is in, and who may come in.

summary-people = who is in, with which role; remove, change, hand over
explain-people =
    {""}**/people** lists who is in, here or everywhere you let people in. */people Ana* shows one person with what you can do.
    {""}*/people remove Ana* · */people role Ana lead* · */people hand over Ana*
    Whoever is removed can't log any more; the entries stay.
summary-invite = make a code that lets people in
explain-invite =
    {""}**/invite ROLE** makes a code that lets one person in within 14 days: volunteer, worker, lead, coordinator, admin.
    {""}*/invite volunteer Klub Lipa 10 uses 30 days* says where, for how many and how long.
    You invite up to your own role within your own places, and vouch for the age of those you invite.
invite-ask-role = Whom do you invite?
invite-ask-place = Where to?
invited = ✅ An invitation: **{ $scope }** ({ $role })
invited-code =
    { $days ->
        [one] The code, for { $uses } within { $days } day: `{ $code }`
       *[other] The code, for { $uses } within { $days } days: `{ $code }`
    }
invited-how = Send it on: whoever types */join { $code }* in a private chat with me is in.
invited-wall = The picture is for the wall of the staff room.
invited-picture = A QR code that opens the chat and lets in: { $scope }, as a { $role }
invited-picture-code = A QR code of the invitation code: { $scope }, as a { $role }
button-join = Join
button-open-telegram = Open in Telegram
count-uses =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
count-municipalities =
    { $count ->
        [one] { $count } municipality
       *[other] { $count } municipalities
    }
people-head = **Who is in**
people-line = { $name } – { $roles }
people-role = { $role }, { $scope }
people-more = … and { $count } more. */people* with a centre's name shows the people there.
people-none = Nobody is in here yet. */invite* lets people in.
people-choose = Choose a person …
people-which = There is more than one { $name }. Which one?
people-since = { $name } – { $roles }, since { $date }
person-removed = ✅ Removed: **{ $name }** ({ $roles }). The entries stay.
role-changed = ✅ { $name }: { $before } → **{ $after }** ({ $scope })
hand-over-asked = Hand **{ $network }** over to { $name }? Then { $name } is its coordinator, and you are no longer.
handed-over = ✅ **{ $network }** is now in the hands of { $name }. Thank you for looking after it.
button-remove = Remove
button-hand-over = Hand the network over
button-hand-over-now = Hand it over
button-role = { $role } ({ $scope })
option-role = as what: up to your own role
choice-volunteer = Volunteer
choice-worker = Youth worker
choice-lead = Centre lead
choice-coordinator = Municipal coordinator
choice-admin = Network coordinator
