# Tillbakablick efter ett pass. Svaren hör till aktiviteten, aldrig till en ungdom.

summary-reflect = se tillbaka på ett pass med gårdens egna frågor
explain-reflect =
    {""}*/reflect* visar nästa fråga och de senaste svaren på din gård.
    {""}*/reflect De nya stolarna blev en succé* sparar en tanke till din senaste aktivitet, */reflect K7Q4M …* till den med koden.
    {""}Föreståndare väljer frågorna (*/reflect fråga Vad överraskade oss?*) och vilka svar sammanfattningen får citera. Inga namn, tack.
reflect-heading = **Tillbakablick** · { $centre }
reflect-next = Nästa fråga: *{ $question }*
reflect-no-questions = Här finns inga frågor, så inget frågas efter ett pass.
reflect-none = Inga svar än.
reflect-latest = De senaste svaren:
reflect-questions =
    { $count ->
        [one] { $count } fråga ställs här:
       *[other] { $count } frågor turas om här:
    }
reflect-after = { $session } är klart. En stund att se tillbaka?
reflect-about = { $session }
reflect-say = Vad vill du minnas?
reflect-say-short = Ditt svar, utan namn
reflect-no-names = En mening räcker. Inga namn på ungdomar, tack.
reflect-kept = ✅ Sparat för din gård:
reflect-shared = ✅ Sammanfattningen får citera det här, med gården men utan vem som sa det:
reflect-hidden = Det här stannar på gården:
reflect-is-shared = delat
reflect-removed = Svaret är borta.
reflect-doubted = ⚠️ Inte sparat än: svaret ser ut att namnge någon (*{ $excerpt }*).
reflect-doubted-kept = Ungdomar räknas, de namnges aldrig. Behålls det så kan det inte delas.
reflect-question-wanted = Vad ska frågas efter ett pass? Högst 150 tecken.
reflect-question-wanted-short = Den nya frågan
reflect-usual-went-well = Vad gick bra?
reflect-usual-change = Vad skulle vi göra annorlunda?
reflect-usual-surprise = Vad överraskade oss, eller vem saknades (inga namn)?
button-reflect-answer = Svara
button-reflect-add = Lägg till en fråga
button-reflect-change = Ändra svaret
button-reflect-share = Dela i sammanfattningen
button-reflect-hide = Behåll på gården
button-reflect-remove = Ta bort
choose-reflect-share = Dela ett svar i sammanfattningen …
choose-reflect-retire = Sluta fråga …
reflection-empty = Säg det med några ord, till exempel: /reflect Bandet frågade själva om lokalen.
reflection-too-long = Det är för långt: högst { $most } tecken sparas.
reflection-not-to-share = Svaret ser ut att namnge någon, så det stannar på gården.
question-unfit = En fråga har 1 till { $most } tecken och namnger ingen, till exempel: /reflect fråga Vad överraskade oss?
questions-enough = { $most } frågor räcker. Sluta ställa någon av dem först.
