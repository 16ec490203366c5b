import { widthOf, type Weight } from './measure.js';

export interface Room {
  readonly width: number;
  readonly size: number;
  readonly weight?: Weight;
}

/** As much of a text as there is room for in one line. */
export function fit(text: string, room: Room): string {
  const drawable = clean(text);
  if (fits(drawable, room)) return drawable;

  const characters = [...drawable];
  const kept = characters.findLastIndex((_, last) =>
    fits(`${characters.slice(0, last).join('').trimEnd()}…`, room),
  );

  return `${characters.slice(0, Math.max(kept, 0)).join('').trimEnd()}…`;
}

/** In two lines where one is too short, parted between words. */
export function fitInTwo(text: string, room: Room): string {
  const drawable = clean(text);
  if (fits(drawable, room)) return drawable;

  const words = drawable.split(' ');
  const count = words.findLastIndex((_, last) => last > 0 && fits(words.slice(0, last).join(' '), room));
  if (count < 1) return fit(drawable, room);

  return `${words.slice(0, count).join(' ')}\n${fit(words.slice(count).join(' '), room)}`;
}

function fits(text: string, { width, size, weight }: Room): boolean {
  return widthOf(text, size, weight) <= width;
}

/** Without what XML can't hold. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Cn}\s]+/gu, ' ').trim();
}
