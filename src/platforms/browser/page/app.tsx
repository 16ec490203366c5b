import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';

import { Logo } from './icons.js';
import { JoinForm } from './join-form.js';
import { PageProvider } from './page-context.js';
import { Rooms } from './rooms.js';
import { useRoute } from './route.js';
import { useMail } from './use-mail.js';
import { useSession } from './use-session.js';

export function App(): VNode {
  const [route, go] = useRoute();
  const [state, refresh] = useSession(route.as);
  const mail = useMail();
  const language = state.kind === 'open' ? state.session.me.language : 'en';

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  switch (state.kind) {
    case 'loading':
      return <Curtain />;
    case 'refused':
      return <Curtain sentence={state.sentence} />;
    case 'joining':
      return <JoinForm words={state.words} joined={refresh} />;
    case 'open': {
      const { me } = state.session;
      return (
        <PageProvider value={state.session}>
          <Rooms
            key={me.userId}
            address={route.as === undefined || route.as === me.userId ? route.address : undefined}
            goTo={(address) => go({ as: me.userId, address })}
            become={(as) => go({ as, address: route.address?.startsWith('dm:') ? undefined : route.address })}
            mail={mail}
            refresh={refresh}
          />
        </PageProvider>
      );
    }
  }
}

function Curtain({ sentence }: { readonly sentence?: string }): VNode {
  return (
    <main class="curtain">
      <Logo />
      {sentence === undefined ? null : <p role="alert">{sentence}</p>}
    </main>
  );
}
