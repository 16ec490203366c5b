import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Verdana is as wide, where a reader of the SVG has no DejaVu. */
export const fontFamily = 'DejaVu Sans, Verdana, sans-serif';

/** The same letters on every machine. */
export const fontFiles = {
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
} as const;
