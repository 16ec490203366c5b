# Looking back on a session. Answers belong to the activity, never to a young person.

summary-reflect = look back on a session with your centre’s own questions
explain-reflect =
    {""}*/reflect* shows the next question and the last answers of your centre.
    {""}*/reflect The new chairs were a hit* keeps a thought with your latest activity, */reflect K7Q4M …* with that one.
    {""}Leads choose the questions (*/reflect question What surprised us?*) and which answers the digest may quote. No names, please.
reflect-heading = **Looking back** · { $centre }
reflect-next = Next question: *{ $question }*
reflect-no-questions = There are no questions here, so nothing is asked after a session.
reflect-none = No answers yet.
reflect-latest = The last answers:
reflect-questions =
    { $count ->
        [one] { $count } question is asked here:
       *[other] { $count } questions are asked here in turn:
    }
reflect-after = { $session } is done. A moment to look back?
reflect-about = { $session }
reflect-say = What would you like to remember?
reflect-say-short = Your answer, without names
reflect-no-names = A sentence is plenty. No names of young people, please.
reflect-kept = ✅ Kept for your centre:
reflect-shared = ✅ The digest may quote this, with the centre and without who said it:
reflect-hidden = This stays in the centre:
reflect-is-shared = shared
reflect-removed = The answer is gone.
reflect-doubted = ⚠️ Not stored yet: the answer looks as if it names someone (*{ $excerpt }*).
reflect-doubted-kept = Young people are counted, never named. Kept as it is, it can’t be shared.
reflect-question-wanted = What should be asked after a session? At most 150 characters.
reflect-question-wanted-short = The new question
reflect-usual-went-well = What went well?
reflect-usual-change = What would we do differently?
reflect-usual-surprise = What surprised us, or who was missing (no names)?
button-reflect-answer = Answer
button-reflect-add = Add a question
button-reflect-change = Change the answer
button-reflect-share = Share in the digest
button-reflect-hide = Keep in the centre
button-reflect-remove = Remove
choose-reflect-share = Share an answer in the digest …
choose-reflect-retire = Stop asking …
reflection-empty = Say it in a few words, like: /reflect The band asked for the hall themselves.
reflection-too-long = That is too long: at most { $most } characters are kept.
reflection-not-to-share = This answer looks as if it names someone, so it stays in the centre.
question-unfit = A question has 1 to { $most } characters and names nobody, like: /reflect question What surprised us?
questions-enough = { $most } questions are enough. Stop asking one of them first.
