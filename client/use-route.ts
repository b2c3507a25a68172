import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'sample'; readonly id: string }
  /** The report opened from a file; it lives in memory only. */
  | { readonly page: 'file' };

/** The page shown, kept after the `#` of the address, so that the browser's own Back returns to the first page. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onHashChange, () => window.location.hash));
}

export function go(route: Route): void {
  window.location.hash = hashOf(route);
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'sample':
      return `#/samples/${encodeURIComponent(route.id)}`;
    case 'file':
      return '#/file';
  }
}

function routeOf(hash: string): Route {
  const id = /^#\/samples\/(.+)$/.exec(hash)?.[1];
  if (id) return { page: 'sample', id: decoded(id) };
  return { page: hash === '#/file' ? 'file' : 'home' };
}

/** An address typed or cut off may hold what is no encoded text: it is then taken as it is, and no sample has that id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
