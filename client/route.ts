export type Route =
  | { readonly page: Exclude<PageName, 'report'> }
  | { readonly page: 'report'; readonly id: string };

export type PageName = keyof typeof paths | 'report';

const paths = {
  home: '#/',
  bin: '#/bin',
  password: '#/password',
  sessions: '#/sessions',
  accounts: '#/accounts',
  audit: '#/audit',
  organisations: '#/organisations',
} as const;

export const hashOf = (route: Route): string =>
  route.page === 'report' ? `#/reports/${encodeURIComponent(route.id)}` : paths[route.page];

/** The route of an address; an unknown one leads home. */
export function routeOf(hash: string): Route {
  const id = /^#\/reports\/([^/]+)$/.exec(hash)?.[1];
  if (id) return { page: 'report', id: decoded(id) };
  const names = Object.keys(paths) as readonly (keyof typeof paths)[];
  return { page: names.find((name) => paths[name] === hash) ?? 'home' };
}

/** An address typed or cut off may hold what is no encoded text: it is then taken as it is, and no report has that id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
