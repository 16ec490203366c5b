# Samma en gång till.

summary-repeat = logga en av de senaste aktiviteterna igen, idag
explain-repeat =
    {""}**/upprepa** erbjuder de senaste aktiviteterna; välj en, så frågar jag bara hur många. Svaret får säga mer: *14, 1 volontär, 2h*
    {""}*/upprepa 14* tar din senaste och sparar direkt, */upprepa K7Q4M 14 tjejer* just den.
repeat-head = **En gång till, idag?** Välj en, så frågar jag hur många.
choose-repeat = En annan …
nothing-to-repeat = Det finns inget att upprepa än. Börja med */logga*
