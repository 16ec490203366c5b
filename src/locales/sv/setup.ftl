# Det som bygger ett nätverk, och vad som hänt med det.

summary-setup = bygg eller ändra nätverket, gårdarna och dagarna; koppla det här rummet
explain-setup =
    {""}**/setup** visar vad som finns och frågar efter nästa sak som saknas. Flera saker på en rad skiljs åt med ·
    {""}*/setup nätverk NAMN* · *kommun NAMN* · *gård NAMN i KOMMUN*
    {""}*/setup rum GÅRD* kopplar det här rummet; *språk sv* och *zon Europe/Stockholm* gäller sedan i det.
    {""}*/setup dagar mån-fre* · *lov 2026-12-25..2027-01-03* – för rummets gård, eller för den som nämns före.
    {""}*/setup sort chess = schack, schackklubb* ger en sort fler ord eller skapar en ny.
set-up-nothing = Så är det redan.
room-linked = ✅ Det här rummet: **{ $scope }**
room-linked-notice = Det här rummet är för personal och volontärer; det som loggas här ser alla i rummet.
setup-head = **{ $network }** · { $language } · { $zone }
setup-head-none = ⏳ Det finns inget nätverk än. Det börjar här.
setup-places = { $municipalities } · { $centres }
setup-days = gårdar med öppna dagar: { $set } av { $of }
setup-holidays = lediga dagar: { $count }
setup-types = egna sorter: { $types }
setup-room = det här rummet: { $scope }
setup-room-none = det här rummet: inte kopplat
setup-complete = Allt är klart. */help setup* visar hur du ändrar något; bjud in med */invite*
setup-complete-private = Allt är klart. Skriv */setup rum GÅRD* i gårdens grupp för att koppla den; bjud in med */invite*
setup-left = Vi stannar här. Det du svarat står kvar; */setup* fortsätter med resten.
setup-ask-network = Vad heter nätverket?
setup-ask-municipalities = Vilka kommuner? En per rad, eller med kommatecken.
setup-ask-centres = Vilka gårdar? En per rad, med kommunen: *Klub Lipa, Celje*
setup-ask-types = De vanliga sorterna finns redan: { $types }. Behåll dem, eller lägg till egna, en per rad: *chess = schack, schackklubb*
setup-ask-days = Vilka dagar har gårdarna öppet? *mån-fre* för alla, eller rad för rad: *Klub Lipa: tis-lör*
setup-ask-holidays = Vilka dagar är lediga, till exempel skollov? *2026-12-25..2027-01-03*
setup-ask-room = Vilken plats hör det här rummet till?
setup-prompt-network = Nätverkets namn
setup-prompt-municipalities = Kommuner, en per rad
setup-prompt-centres = Gård, kommun – en per rad
setup-prompt-types = nyckel = ord, ord – en per rad
setup-prompt-days = Dagar, till exempel mån-fre
setup-prompt-holidays = Lediga dagar, till exempel 2026-12-25
setup-prompt-room = Platsens namn
setup-button-type = Skriv …
setup-button-keep = Behåll dem
setup-choose-place = Välj en plats …
kind-network = nätverk
kind-municipality = kommun
kind-centre = fritidsgård
act-line = { $place } · { $what }: { $change }
act-change = { $before } → { $after }
act-more = … och { $count } till
act-more-dates = och { $count } till
act-place-added = tillagt
act-place-renamed = nytt namn
act-language-set = språk
act-zone-set = tidszon
act-settings-set = inställningar
act-type-set = sort av aktivitet
act-days-planned = öppet
act-holidays-added = lediga dagar
act-key-figures-set = nyckeltal
act-room-linked = kopplat rum
act-room-language-set = rummets språk
act-room-zone-set = rummets tidszon
act-invited = inbjudan
act-joined = kom med
act-role-ended = inte med längre
act-role-changed = roll
act-role-handed-over = nätverket överlämnat
act-forgotten = person raderad
act-former = en tidigare medlem
act-changed = ändrat
summary-audit = vem som ändrat vad i strukturen och rättigheterna
explain-audit = **/audit** visar vem som ändrat vad i strukturen och rättigheterna, det senaste först: platser, rum, roller, inbjudningar.
audit-head = **Vem ändrade vad**
audit-line = { $when } · { $by } · { $act }
audit-by-operator = på kommandoraden
audit-none = Inget har ändrats än.
button-older = Äldre
