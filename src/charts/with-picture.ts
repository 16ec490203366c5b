import type { Message } from '../core/message.js';
import type { ChartDrawer } from '../core/ports/chart-drawer.js';

export type WithPicture = (message: Message) => Promise<Message>;

/** Draws the chart of a message on its way out; the words go without it where it can't be drawn. */
export function withPicture(
  charts: Pick<ChartDrawer, 'png'>,
  log: { error(facts: object, sentence: string): void },
): WithPicture {
  return async ({ chart, ...message }) => {
    if (!chart || chart.chart.nothing !== null) return message;

    try {
      return { ...message, picture: { png: await charts.png(chart.chart), description: chart.description } };
    } catch (error) {
      log.error({ err: error }, 'A chart could not be drawn, and its message went without it.');

      return message;
    }
  };
}
