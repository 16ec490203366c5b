import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw-png.js';
import { drawSvg } from './draw-svg.js';
import type { DrawReply, DrawRequest } from './requests.js';

parentPort?.on('message', (request: DrawRequest) => parentPort?.postMessage(answer(request)));

function answer({ id, as, chart, theme }: DrawRequest): DrawReply {
  try {
    const svg = drawSvg(chart, theme);

    return { id, drawn: as === 'svg' ? svg : drawPng(svg) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
