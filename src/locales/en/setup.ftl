# What makes a network, and what was done to it.

summary-setup = make or change the network, its centres and days; link this room
explain-setup =
    {""}**/setup** shows what there is and asks for the next thing that is missing. In one line, several with · between:
    {""}*/setup network NAME* · *municipality NAME* · *centre NAME in MUNICIPALITY*
    {""}*/setup room CENTRE* links this room; *language sl* and *zone Europe/Ljubljana* are then the room's own.
    {""}*/setup days mon-fri* · *holiday 2026-12-25..2027-01-03* – of the room's centre, or of one named before them.
    {""}*/setup type chess = chess, chess club* gives a kind more words, or makes a new one.
set-up-nothing = It is like that already.
room-linked = ✅ This room: **{ $scope }**
room-linked-notice = This room is for staff and volunteers; everyone in it sees what is logged here.
setup-head = **{ $network }** · { $language } · { $zone }
setup-head-none = ⏳ There is no network yet. It begins here.
setup-places = { $municipalities } · { $centres }
setup-days = centres with open days: { $set } of { $of }
setup-holidays = days off: { $count }
setup-types = own kinds: { $types }
setup-room = this room: { $scope }
setup-room-none = this room: not linked
setup-complete = Everything is set up. */help setup* says how to change it; */invite* lets people in.
setup-complete-private = Everything is set up. To link a centre's group, type */setup room CENTRE* in it; */invite* lets people in.
setup-left = Stopped here. Your answers are kept; */setup* goes on with the rest.
setup-ask-network = What is the network called?
setup-ask-municipalities = Which municipalities? One per line, or with commas.
setup-ask-centres = Which centres? One per line, with the municipality: *Klub Lipa, Celje*
setup-ask-types = The usual kinds of activity are there already: { $types }. Keep them, or add your own, one per line: *chess = chess, chess club*
setup-ask-days = On which days are the centres open? *mon-fri* for all, or line by line: *Klub Lipa: tue-sat*
setup-ask-holidays = Which days are off, like school holidays? *2026-12-25..2027-01-03*
setup-ask-room = Which place is this room for?
setup-prompt-network = The network's name
setup-prompt-municipalities = Municipalities, one per line
setup-prompt-centres = Centre, municipality – one per line
setup-prompt-types = key = word, word – one per line
setup-prompt-days = Days, like mon-fri
setup-prompt-holidays = Days off, like 2026-12-25
setup-prompt-room = The place's name
setup-button-type = Type …
setup-button-keep = Keep them
setup-choose-place = Choose a place …
kind-network = network
kind-municipality = municipality
kind-centre = centre
act-line = { $place } · { $what }: { $change }
act-change = { $before } → { $after }
act-more = … and { $count } more
act-more-dates = and { $count } more
act-place-added = added
act-place-renamed = renamed
act-language-set = language
act-zone-set = time zone
act-settings-set = settings
act-type-set = kind of activity
act-days-planned = open
act-holidays-added = days off
act-key-figures-set = key figures
act-room-linked = room linked
act-room-language-set = language of a room
act-room-zone-set = time zone of a room
act-invited = invitation
act-joined = joined
act-role-ended = removed
act-role-changed = role
act-role-handed-over = network handed over
act-forgotten = erased
act-former = a former member
act-changed = changed
summary-audit = who changed what in structure and rights
explain-audit = **/audit** lists who changed what in structure and rights, the newest first: places, rooms, roles, invitations.
audit-head = **Who changed what**
audit-line = { $when } · { $by } · { $act }
audit-by-operator = on the command line
audit-none = Nothing has been changed yet.
button-older = Older
