# Where you are and what you can do here.

welcome-member = Hello, { $name }. This is **{ $scope }**'s notebook.
welcome-member-nowhere = Hello, { $name }. This is your notebook.
welcome-stranger = Hello, { $name }. I keep the notebook of a youth centre: what was on, how many came, who helped.
welcome-how = Type one line: */log open evening 18–21, 12 girls 10 boys, 2 volunteers* – or just */log*, and I ask.
welcome-join = With an invitation code from your centre you are in: */join CODE*
welcome-more = */help* shows everything. Young people are counted, never named.
help-head = **What I can do for you**
help-line = */{ $name }* – { $summary }
help-foot = */help log* explains a command. What a line leaves out, I ask for.
summary-log = log an activity, in one line or step by step
summary-recent = the last entries
summary-show = an entry and its history
summary-edit = change or delete an entry
summary-undo = take back your latest change
summary-cancel = cancel the open question
summary-join = join with an invitation code
summary-privacy = what is stored, and for how long
summary-mydata = everything stored about me, as a file
summary-forget = erase me; entries stay, without me
summary-help = what I can do, and how
summary-start = where you are
explain-log =
    {""}**/log** logs an activity. One line, in any order, and it is saved:
    {""}*/log open evening 23: 12 girls 10 boys 1 nb, 3h, 2 volunteers*
    {""}*/log homework help yesterday 15–17, 7 kids, led by young people — maths test on Friday*
    What follows “—” or “note:” is the note. */log closed today* marks the day.
    {""}*/log* alone asks step by step. What is missing or in doubt is asked, nothing is guessed.
explain-recent = **/recent** lists your last entries, and for a youth worker those of the centre, too.
explain-show = **/show CODE** shows an entry and every change to it, like */show K7Q4M*
explain-edit =
    {""}**/edit CODE** and what changes: */edit K7Q4M 14 girls, yesterday 16–19, led by young people*
    Alone it asks field by field; **/edit CODE delete** deletes the entry. *note:* with nothing behind it takes the note away.
    You change your own entries, a youth worker those of the centre. What it was before is kept.
explain-undo =
    {""}**/undo** takes back your latest change: an entry, an edit, a deletion, a mark on a day. Once more, and the one before goes, too.
    {""}**/undo CODE** takes back the latest change of that entry.
explain-cancel = **/cancel** cancels the open question. What is already saved stays.
explain-join = **/join CODE** lets you in with the code from somebody at your centre.
explain-privacy = **/privacy** says what is stored, what isn't, and for how long.
explain-mydata = **/mydata** sends you everything that is stored about you as a file, in private.
explain-forget = **/forget** erases who you are, after asking once more. Entries and totals stay, without your name.
explain-help = **/help** lists what I can do; **/help log** explains a command.
explain-start = **/start** says where you are and how to begin.
joined = ✅ You are in: **{ $scope }**, as a { $role }.
joined-age = Staff and volunteers can log here from the age of { $age }; whoever invited you vouches for that. Young people are counted, never named.
joined-how = Try it: */log open evening 18–21, 14 young people*
founder-joined =
    ✅ Welcome. There is no network yet; it begins with you.
    Begin it with */setup network NAME*; then type just */setup*, and I ask for the rest.
role-volunteer = volunteer
role-worker = youth worker
role-lead = centre lead
role-coordinator = municipal coordinator
role-admin = network coordinator
room-entered = Hello. I keep the notebook of a youth centre: what was on, how many came, who helped.
room-entered-linked = Hello. Here I keep **{ $scope }**'s notebook: what was on, how many came, who helped.
room-entered-how = Begin with one line, like this:
room-entered-example = */log open evening 18–21, 12 girls 10 boys, 2 volunteers*
room-entered-join = New here? With an invitation code from your centre, in a private chat with me: */join CODE*
