import './withoutEval.ts';
import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './styles/global.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { queryClient } from './api/api.ts';
import { theme } from './styles/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

/** The style elements that Mantine writes carry the nonce of this page: the policy lets no others in. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

// The one other writer of style elements, the scroll lock inside Mantine's dialogs, looks for its nonce here.
Object.assign(window, { __webpack_nonce__: nonce });

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queryClient}>
        {/* At once: while one message fades, the next one stands beside it with the same button. */}
        <Notifications position="bottom-center" autoClose={6000} limit={3} transitionDuration={0} />
        <App />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
