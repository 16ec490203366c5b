/** On paper as on a screen, by day and by night; the signature's beginning stands on every page. */
export function reportStyle(signature: string): string {
  return `:root { --ground: #fff; --ink: #1b2530; --muted: #55616e; --rule: #d5dbe1; --band: #f3f6f9; --accent: #0a5a8c; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #161a1f; --ink: #eceff2; --muted: #aab4bf; --rule: #39424c; --band: #1e242b; --accent: #6db8ea; }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 54rem; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
h1, h2 { line-height: 1.2; margin: 0; }
p { margin: 0 0 .75rem; max-width: 46rem; }
a { color: var(--accent); }
.kicker { color: var(--accent); font-weight: 600; margin-bottom: .25rem; }
h1 { font-size: 2.1rem; padding-bottom: 1rem; border-bottom: 3px solid var(--accent); }
.headline { font-size: 1.3rem; line-height: 1.45; margin: 1.25rem 0 1rem; max-width: none; }
.remark { border-left: 4px solid #d55e00; padding-left: .75rem; }
dl { display: grid; gap: .35rem; margin: 1.5rem 0; }
dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; }
dt { color: var(--muted); }
dd { margin: 0; }
nav h2 { font-size: 1rem; color: var(--muted); font-weight: 600; }
nav ol { margin: .35rem 0 0; padding-left: 1.4rem; columns: 2; }
section { margin-top: 2.75rem; }
section > h2 { font-size: 1.45rem; margin-bottom: .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); }
table { width: 100%; border-collapse: collapse; margin: 1.25rem 0 .35rem; font-size: .875rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 700; font-size: 1rem; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:first-child, td:first-child { padding-left: 0; }
thead th { font-weight: 600; color: var(--muted); border-bottom: 2px solid var(--ink); vertical-align: bottom; hyphens: auto; }
th[data-n], td[data-n] { text-align: right; }
td[data-n] { white-space: nowrap; }
tbody tr:nth-child(even) { background: var(--band); }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--ink); border-bottom: 0; }
tbody th { min-width: 9.5rem; }
.wordy tbody th { font-weight: 600; width: 34%; }
.few { max-width: 28rem; }
.many { font-size: .8rem; }
.many :is(th, td):not(:first-child) { padding-inline: .3rem; }
.many tbody th { min-width: 7rem; }
.hidden { color: var(--muted); font-style: italic; }
.note { color: var(--muted); font-size: .85rem; }
figure { margin: 1rem 0; padding: .25rem; max-width: 36rem; background: #fff; border: 1px solid var(--rule); border-radius: 6px; }
figure svg { display: block; width: 100%; height: auto; }
caption.again { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 3px solid var(--accent); font-size: .9rem; }
footer h2 { font-size: 1.1rem; margin-bottom: .4rem; }
.signature code { font: .95rem/1.4 ui-monospace, "DejaVu Sans Mono", monospace; word-break: break-all; }
@media screen and (max-width: 40rem) {
  table.numbers { display: block; overflow-x: auto; }
  dl div { grid-template-columns: 1fr; gap: 0; }
  nav ol { columns: 1; }
}
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-left { content: "SHA-256 ${signature.slice(0, 16)}…"; font: 8pt sans-serif; color: #55616e; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #55616e; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  header { break-after: page; }
  h1 { font-size: 24pt; margin-top: 30mm; }
  section { margin-top: 9mm; }
  section > h2, section > p:not(.note), caption, thead, tbody tr:nth-child(-n+2) { break-after: avoid; }
  .note, tfoot, tbody tr:nth-last-child(-n+2) { break-before: avoid; }
  table { font-size: 8.5pt; }
  .many { font-size: 7.5pt; }
  tbody th { min-width: 31mm; }
  .many tbody th { min-width: 22mm; }
  .note { font-size: 8pt; }
  figure { max-width: 120mm; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, figure, .note, footer { break-inside: avoid; }
  #s-completeness { break-before: page; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  tbody tr:nth-child(even), figure { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
