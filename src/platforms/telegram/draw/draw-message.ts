import type { Attachment, Line, Message } from '../../../core/message.js';
import { htmlOf } from './html.js';
import { keyboardOf, type Keyboard } from './keyboard.js';
import { lengthOf, splitLines } from './split-lines.js';

/** One message of Telegram's; a message of ours is one of them or several. */
export type Part =
  | { readonly kind: 'text'; readonly html: string; readonly keyboard: Keyboard }
  | { readonly kind: 'photo'; readonly png: Uint8Array; readonly html: string; readonly keyboard: Keyboard }
  | {
      readonly kind: 'document';
      readonly file: Attachment;
      readonly html: string;
      readonly keyboard: Keyboard;
    };

const longestText = 4_096;
const longestCaption = 1_024;

/** The words stand under the picture where they are short enough, else after it; the buttons are under the last part. */
export function drawMessage(message: Message): readonly Part[] {
  const media = mediaOf(message);
  const isCaption = media.length > 0 && lengthOfAll(message.lines) <= longestCaption;
  const texts = isCaption
    ? []
    : splitLines(message.lines, longestText).map((lines) => ({
        kind: 'text' as const,
        html: htmlOfAll(lines),
      }));
  const parts = [...withCaption(media, isCaption ? htmlOfAll(message.lines) : ''), ...texts];

  return parts.map((part, index) => ({
    ...part,
    keyboard: index === parts.length - 1 ? keyboardOf(message) : [],
  }));
}

type Media =
  | { readonly kind: 'photo'; readonly png: Uint8Array }
  | { readonly kind: 'document'; readonly file: Attachment };

function mediaOf({ picture, file }: Message): readonly Media[] {
  return [
    ...(picture ? [{ kind: 'photo' as const, png: picture.png }] : []),
    ...(file ? [{ kind: 'document' as const, file }] : []),
  ];
}

function withCaption(
  media: readonly Media[],
  caption: string,
): readonly (Media & { readonly html: string })[] {
  return media.map((one, index) => ({ ...one, html: index === 0 ? caption : '' }));
}

function htmlOfAll(lines: readonly Line[]): string {
  return lines.map(htmlOf).join('\n');
}

function lengthOfAll(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line) + 1, -1);
}
