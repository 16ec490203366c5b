/** A message in a channel; an ephemeral one can be reached only through the interaction that it answers. */
export interface MessageRef {
  readonly channelId: string;
  readonly messageId: string;
  readonly ephemeral: boolean;
}

export function nameOf({ channelId, messageId, ephemeral }: MessageRef): string {
  return `${channelId}/${messageId}${ephemeral ? '/ephemeral' : ''}`;
}

export function refOf(name: string | undefined): MessageRef | undefined {
  const [channelId, messageId, kind] = name?.split('/') ?? [];

  return channelId && messageId ? { channelId, messageId, ephemeral: kind === 'ephemeral' } : undefined;
}
