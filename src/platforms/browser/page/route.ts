import { useEffect, useState } from 'preact/hooks';

/** Who one is and where, as the address bar keeps it: `#/ana/dm:ana`. */
export interface Route {
  readonly as: string | undefined;
  readonly address: string | undefined;
}

function readRoute(hash: string): Route {
  const [as, address] = hash.replace(/^#\/?/u, '').split('/').map(decoded);

  return { as: as === '' ? undefined : as, address: address === '' ? undefined : address };
}

function writeRoute({ as, address }: Route): string {
  return (
    '#/' +
    [as, address]
      .filter((part) => part !== undefined)
      .map(encodeURIComponent)
      .join('/')
  );
}

export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));

  useEffect(() => {
    const follow = (): void => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return [route, (next) => (location.hash = writeRoute(next))];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
