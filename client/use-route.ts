import { useSyncExternalStore } from 'react';
import { type Route, routeOf } from './route.ts';

/** The page shown, kept after the `#` of the address, so that the browser's own Back leads back. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onHashChange, () => window.location.hash));
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
