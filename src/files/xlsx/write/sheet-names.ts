const most = 31;

/** Names that a spreadsheet takes: short, each once, without what it uses to point at cells. */
export function sheetNames(): { next(wished: string): string } {
  const taken = new Set<string>();

  return {
    next(wished) {
      const name = fitting(wished);
      let unique = name;
      for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
        const end = ` ${number}`;
        unique = name.slice(0, most - end.length) + end;
      }
      taken.add(unique.toLowerCase());

      return unique;
    },
  };
}

function fitting(wished: string): string {
  const plain = wished
    .replace(/[\p{Cc}[\]:*?/\\]/gu, ' ')
    .slice(0, most)
    .replace(/^[\s']+|[\s']+$/gu, '');

  return plain === '' ? 'Sheet' : plain;
}
