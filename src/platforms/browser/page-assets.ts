import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

export interface PageAssets {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

/** Bundles the page in memory; nothing is written anywhere. */
export async function bundlePage(): Promise<PageAssets> {
  const [script, style] = await Promise.all([bundle('main.tsx'), bundle('styles/page.css')]);

  return { html, script, style, icon };
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`page/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });

  return result.outputFiles.map(({ text }) => text).join('');
}

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>Beležka</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><div id="page"></div><noscript>Beležka needs JavaScript for this page.</noscript></body>
</html>
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="9" fill="#2f4a86"/>
<path d="M10 8v16" stroke="#f4b73f" stroke-width="2.4" stroke-linecap="round"/>
<path d="m14 21.5.9-3.9 7.3-7.3a2.1 2.1 0 0 1 3 3l-7.3 7.3z" fill="#fff" stroke="#fff" stroke-linejoin="round"/>
<path d="M14 24h9" stroke="#fff" stroke-opacity=".55" stroke-width="2" stroke-linecap="round"/>
</svg>
`;
