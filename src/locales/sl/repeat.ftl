# Še enkrat isto.

summary-repeat = danes zabeleži še enkrat eno zadnjih aktivnosti
explain-repeat =
    {""}**/ponovi** ponudi zadnje aktivnosti; izbereš eno in odgovoriš samo, koliko jih je. Odgovor lahko pove več: *14, 1 prostovoljka, 2h*
    {""}*/ponovi 14* vzame tvojo zadnjo in jo takoj shrani, */ponovi K7Q4M 14 deklet* prav tisto.
repeat-head = **Danes še enkrat?** Izberi, vprašam samo, koliko jih je.
choose-repeat = Katera druga …
nothing-to-repeat = Ni še ničesar za ponovitev. Začneš z */zapis*
