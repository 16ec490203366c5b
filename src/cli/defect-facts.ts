/** What a log may hold of an error: never its facts or its message, which may quote what people wrote. */
export function defectFacts(error: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly at: readonly string[];
} {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };

  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const cause = error.cause instanceof Error ? ` ← ${error.cause.name}` : '';

  return {
    error: `${error.name}${cause}`,
    ...(code !== undefined && { code }),
    at: frames.map((line) => line.trim()).slice(0, 12),
  };
}
