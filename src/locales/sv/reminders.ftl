# Påminnelser: vilka dagar en gård inte har sagt något om, och vem som påminde den.

missing-asked = ⏳ **{ $centre }**, { $days }: inget är loggat än. Hur var det?
missing-asked-from = ⏳ **{ $centre }**, { $days }: inget är loggat än, och { $place } undrar. Hur var det?
missing-button-log = Logga
missing-button-nobody = Ingen kom
missing-button-closed = Vi hade stängt
missing-settled = ✅ **{ $centre }**, { $days }: någon har redan loggat det. Tack.

button-nudge = Påminn { $centre }
nudge-told-now = ✅ Påmint: **{ $name }** ({ $centre }) får nu frågan om { $period }, den här enda gången.
nudge-told-later = ✅ **{ $name }** ({ $centre }) får frågan om { $period } en gång: { $moment }, om ingen har loggat innan dess.
nudge-not-no-chat = ⚠️ { $name } går inte att nå: det finns ingen privat chatt med assistenten.
nudge-not-enough-this-week = ⚠️ { $name } går inte att nå den här veckan: det har kommit så många meddelanden som { $name } tar emot. Försök igen om några dagar.
nudge-before = **{ $centre }** har redan fått en påminnelse om { $period }; en räcker.
nudge-not-silent = ✅ **{ $centre }** har loggat något för { $period } nu, så ingen påminns.
nudge-nobody-there = ⚠️ På **{ $centre }** finns varken föreståndare eller fritidsledare att fråga. */invite lead* släpper in en.
nudge-failed = ⚠️ Påminnelsen om { $period } gick inte att leverera till { $centre }. Fråga hellre själv.
nudge-uncertain = ⚠️ Det är oklart om påminnelsen om { $period } har kommit fram till { $centre }. Den skickas inte igen; fråga hellre själv.
nudge-not-yours = Bara de som samordnar ovanför gården kan påminna den.
