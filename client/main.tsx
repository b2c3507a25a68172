import './zod-without-eval.ts';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { preloadPage } from './pages/pages.tsx';
import { routeOf } from './route.ts';
import { styleNonce } from './style-nonce.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
preloadPage(routeOf(window.location.hash));
createRoot(root).render(
  <StrictMode>
    <App nonce={styleNonce(document)} today={() => new Date()} />
  </StrictMode>,
);
