import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTokenChange } from './queries/send.ts';
import { App } from './view/app.tsx';
import { ExplorerProvider } from './view/explorer-context.tsx';
import { followTheme } from './view/theme.ts';
import { answers } from './view/use-answer.ts';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/start.css';
import './style/panel.css';
import './style/views.css';
import './style/print.css';

followTheme();
// Another key may read what this one could not.
onTokenChange(() => void answers.invalidateQueries());
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <ExplorerProvider>
        <App />
      </ExplorerProvider>
    </QueryClientProvider>
  </StrictMode>,
);
