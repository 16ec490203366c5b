# The same again.

summary-repeat = log one of the last activities again, today
explain-repeat =
    {""}**/repeat** offers the last activities; pick one, and only how many is asked. The answer may say more: *14, 1 volunteer, 2h*
    {""}*/repeat 14* takes your last one and is saved at once, */repeat K7Q4M 14 girls* that very one.
repeat-head = **Once more, today?** Pick one, and I ask how many.
choose-repeat = Another one …
nothing-to-repeat = There is nothing yet to repeat. Begin with */log*
