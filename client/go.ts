import { hashOf, type Route } from './route.ts';

export function go(route: Route): void {
  window.location.hash = hashOf(route);
}
