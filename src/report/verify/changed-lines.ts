/** A line that is not what was drawn, with what can be read in it and what could be. */
export interface ChangedLine {
  /** Of a file that has several. */
  readonly part?: string;
  /** From 1, where it stands now. */
  readonly line: number;
  readonly shown: string;
  readonly signed: string;
}

const mostNamed = 20;
const mostCharacters = 160;

/** Each line of a page that differs from how it was drawn; all from where lines are missing or too many. */
export function changedLines(page: string, drawn: string): readonly ChangedLine[] {
  if (page === drawn) return [];
  const now = page.split('\n');
  const then = drawn.split('\n');
  const changed: ChangedLine[] = [];

  for (let place = 0; place < Math.max(now.length, then.length) && changed.length < mostNamed; place += 1) {
    const shown = now[place];
    const signed = then[place];
    if (shown !== signed) changed.push({ line: place + 1, shown: readable(shown), signed: readable(signed) });
  }

  return changed;
}

/** Without markup; the markup itself where that says nothing. */
function readable(line = ''): string {
  const text = line
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const said = text === '' ? line : text;

  return said.length > mostCharacters ? `${said.slice(0, mostCharacters)} …` : said;
}
