const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Of the named characters Telegram knows these four; others stay as they were written. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (whole, ...groups: unknown[]) => {
      const [name, decimal, hexadecimal] = groups.map((group) =>
        typeof group === 'string' ? group : undefined,
      );
      if (name !== undefined) return characters[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
