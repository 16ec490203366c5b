# Långt arbete, vars slut kommer senare.

work-export = ⏳ Jag gör filen …
work-import-check = ⏳ Jag läser filen …
work-import = ⏳ Jag importerar …
work-share = { $share } klart
work-rows = Rader hittills: { $done }
work-waits = Det du bad om är klart.
work-waits-for = *{ $asker }*: det du bad om är klart.
button-show-it = Visa
work-gone = Det fanns här i en dag och är borta. Be om det igen med */{ $command }*
work-roles-changed = Dina roller har ändrats sedan det gjordes, så det stannar här. Be om det igen med */{ $command }*, så får du det som du får se nu.
work-broken-off = ⚠️ Arbetet avbröts flera gånger, så jag försöker inte längre. Be om det igen.
work-failed = Något gick fel hos mig (ref { $reference }), så det här är inte gjort. Be om det igen.
