import { canonicalJson } from '../../core/report/canonical-json.js';
import type { ReportChart, ReportDocument, ReportSection } from '../../core/report/report-document.js';
import { signatureOf } from '../signature.js';
import { drawTable } from './draw-table.js';
import { asIs, jsonInPage, markup, type Markup } from './markup.js';
import { reportStyle } from './report-style.js';

/** Of each chart by its key, as SVG. */
export type ChartDrawings = ReadonlyMap<string, string>;

/** Where the page holds what is signed. */
export const dataElement = '<script type="application/json" id="belezka-report">';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one page that asks nothing of anybody: no script, no font, no picture from elsewhere. What it looks like follows
 * from the document alone, to the byte.
 */
export function drawReport(document: ReportDocument, drawings: ChartDrawings): string {
  const { language, title, subtitle, sections, words } = document;
  const signature = signatureOf(document);
  const data = jsonInPage(canonicalJson({ report: document, sha256: signature }));

  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${asIs(policy)}">
<meta name="color-scheme" content="light dark">
<title>${subtitle} · ${title}</title>
<style>
${asIs(reportStyle(signature))}</style>
</head>
<body>
${drawCover(document)}<main>
${sections.map((section) => drawSection(section, document, drawings))}</main>
<footer>
<h2>${words.signature}</h2>
<p class="signature"><code>${signature}</code></p>
${words.signatureMeans.map((sentence) => markup`<p>${sentence}</p>\n`)}</footer>
${asIs(dataElement)}${data}</script>
</body>
</html>
`.markup;
}

function drawCover({ title, subtitle, headline, remarks, cover, sections, words }: ReportDocument): Markup {
  return markup`<header>
<p class="kicker">${title}</p>
<h1>${subtitle}</h1>
<p class="headline">${headline}</p>
${remarks.map((remark) => markup`<p class="remark">${remark}</p>\n`)}<dl>
${cover.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
<nav aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ol>
${sections.map((section) => markup`<li><a href="#${idOf(section)}">${section.title}</a></li>\n`)}</ol>
</nav>
</header>
`;
}

function drawSection(section: ReportSection, document: ReportDocument, drawings: ChartDrawings): Markup {
  const { title, lead, charts, tables } = section;

  return markup`<section id="${idOf(section)}">
<h2>${title}</h2>
${lead === '' ? '' : markup`<p>${lead}</p>\n`}${charts.map((chart) => drawChart(chart, drawings))}${tables.map((table) => drawTable(table, table.title === title, document))}</section>
`;
}

function drawChart({ key, description }: ReportChart, drawings: ChartDrawings): Markup {
  const svg = drawings.get(key);

  return svg === undefined
    ? markup``
    : markup`<figure role="img" aria-label="${description}">
${asIs(svg)}
</figure>
`;
}

/** Apart from its tables, which have ids of their own. */
function idOf({ key }: ReportSection): string {
  return `s-${key}`;
}
