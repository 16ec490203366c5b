export const exportFormats = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export function formatNamed(word: string): ExportFormat | undefined {
  const name = word.toLowerCase().replace(/^\./u, '');

  return name === 'excel' ? 'xlsx' : exportFormats.find((format) => format === name);
}
