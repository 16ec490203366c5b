/** The endpoints there are, written as Discord documents them. */
const routeNames = [
  'GET /gateway',
  'GET /gateway/bot',
  'GET /applications/@me',
  'GET /oauth2/applications/@me',
  'GET /users/@me',
  'GET /users/@me/guilds',
  'POST /users/@me/channels',
  'GET /users/:user',
  'GET /guilds/:guild',
  'GET /applications/:application/commands',
  'PUT /applications/:application/commands',
  'GET /applications/:application/guilds/:guild/commands',
  'PUT /applications/:application/guilds/:guild/commands',
  'POST /interactions/:interaction/:token/callback',
  'POST /webhooks/:application/:token',
  'GET /webhooks/:application/:token/messages/:message',
  'PATCH /webhooks/:application/:token/messages/:message',
  'DELETE /webhooks/:application/:token/messages/:message',
  'GET /channels/:channel',
  'GET /channels/:channel/messages',
  'POST /channels/:channel/messages',
  'GET /channels/:channel/messages/:message',
  'PATCH /channels/:channel/messages/:message',
  'DELETE /channels/:channel/messages/:message',
] as const;

export type RouteName = (typeof routeNames)[number];

export interface MatchedRoute {
  readonly name: RouteName;
  readonly parts: Readonly<Record<string, string>>;
}

export function matchRoute(method: string, path: string): MatchedRoute | undefined {
  const steps = path.split('/').map(decodeURIComponent);

  for (const name of routeNames) {
    const parts = partsOf(name, method, steps);
    if (parts) return { name, parts };
  }
  return undefined;
}

function partsOf(
  name: RouteName,
  method: string,
  steps: readonly string[],
): MatchedRoute['parts'] | undefined {
  const [wanted, pattern = ''] = name.split(' ');
  const pieces = pattern.split('/');
  if (wanted !== method || pieces.length !== steps.length) return undefined;

  const parts: Record<string, string> = {};
  for (const [index, piece] of pieces.entries()) {
    const step = steps[index] ?? '';
    if (piece.startsWith(':')) parts[piece.slice(1)] = step;
    else if (piece !== step) return undefined;
  }
  return parts;
}
