/**
 * The one way to write a value as JSON: keys sorted by code units, no blanks, numbers as ECMAScript writes them (RFC 8785). Equal
 * values are equal texts, whoever wrote them down in between.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);

  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);

  return `{${entries.join(',')}}`;
}
