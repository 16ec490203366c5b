import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.js';
import { writePng } from './write-png.js';

export function drawPng(svg: string): Uint8Array {
  const picture = new Resvg(svg, {
    font: {
      fontFiles: Object.values(fontFiles),
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
    },
  });

  return writePng(picture.render());
}
