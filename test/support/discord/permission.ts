export const bits = {
  ViewChannel: 1n << 10n,
  SendMessages: (1n << 11n) | (1n << 38n),
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
} as const;

export type Permission = keyof typeof bits;
