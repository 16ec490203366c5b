# Besede, ki so videti kot ime: mlade štejemo, ne imenujemo.

doubt-saved-note = ⚠️ Shranjeno, a opomba je videti, kot da koga imenuje (*{ $excerpt }*), zato je zaenkrat izpuščena.
doubt-saved-title = ⚠️ Shranjeno, a naslov je videti, kot da koga imenuje (*{ $excerpt }*), zato je zaenkrat izpuščen.
doubt-saved-reason = ⚠️ Zabeleženo, a razlog je videti, kot da koga imenuje (*{ $excerpt }*), zato je zaenkrat izpuščen.
doubt-nothing-note = ⚠️ Še ni shranjeno: opomba je videti, kot da koga imenuje (*{ $excerpt }*).
doubt-nothing-title = ⚠️ Še ni shranjeno: naslov je videti, kot da koga imenuje (*{ $excerpt }*).
doubt-nothing-reason = ⚠️ Še ni shranjeno: razlog je videti, kot da koga imenuje (*{ $excerpt }*).
doubt-counted = Mlade štejemo, ne imenujemo. Naj vseeno ostane?
doubt-telegram = Svoje sporočilo lahko tudi popraviš ali izbrišeš.
doubt-ask-note = Kaj naj namesto tega piše v opombi? Brez imen, prosim.
doubt-ask-title = Kakšen naj bo naslov namesto tega? Brez imen, prosim.
doubt-ask-reason = Kateri razlog naj piše namesto tega? Brez imen, prosim.
doubt-ask-note-short = Opomba brez imen
doubt-ask-title-short = Naslov brez imen
doubt-ask-reason-short = Razlog brez imen
button-doubt-change-note = Spremeni opombo
button-doubt-change-title = Spremeni naslov
button-doubt-change-reason = Spremeni razlog
button-doubt-keep = Obdrži
button-doubt-type = Napiši …
