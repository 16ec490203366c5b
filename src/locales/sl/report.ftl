# Poročila, naročena v klepetu.

summary-report = dokument za naprej: kazalniki, tabele, grafi
explain-report =
    {""}**/report** naredi dokument o kraju in obdobju, za tisk in kot preglednico: */report 2026*, */report 2026-Q3 Celje*
    Kar želi posamezen financer, je na gumbu pod njim. Dokument je podpisan; skrbnik strežnika ga preveri z *belezka verify*.
    {""}**/report stavek 2026** da stavek za medije v treh jezikih – nikoli iz številk, ki se ne izidejo.
work-report = ⏳ Pripravljam poročilo …
report-made = 📄 **{ $scope }**, { $period }: poročilo, za brskalnik ali tisk. Podpis se začne z `{ $signature }`
report-views = Za posameznega financerja, z njegovimi tabelami:
report-with-view = S tabelami za: { $view }
report-workbook-made = 📎 Isto kot preglednica.
report-values-made = 📎 { $view }: **{ $scope }**, { $period }.
report-which-period = Za kateri čas? Lahko ga tudi napišeš: */report 2026-Q3*, */report november 2025*
report-headline-as-of = *{ $scope }, stanje { $moment }*
report-unread = »{ $typed }« ne razumem. Za */report* pričakujem obdobje in kraj, na primer */report 2026 Celje* ali */report stavek 2026*
report-not-yours = Tu ni kraja, za katerega pripravljaš poročila. */stats* pove kazalnike, ki jih vidiš.
report-does-not-add-up = Deli teh kazalnikov se ne seštejejo v celoto, zato iz njih ne naredim stavka za druge. Skrbnik strežnika najde vzrok z *belezka recount*
report-view-needs-period = Za DHIS2 mora biti dan, teden, mesec, četrtletje, polletje ali leto, na primer */report 2026-Q3*
report-too-big = To poročilo je večje, kot ga ta klepet sprejme. Vprašaj za krajši čas ali manjši kraj; skrbnik strežnika ga lahko zapiše v datoteko z *belezka report*
report-workbook-too-big = Preglednica je večja, kot jo ta klepet sprejme; v poročilu je vse isto.
