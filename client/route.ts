export type Route =
  | { readonly page: PlainPage }
  | { readonly page: 'report'; readonly id: string }
  | { readonly page: 'compare'; readonly before: string; readonly after: string };

/** The pages that show one thing alone. */
export type PlainPage = keyof typeof paths;
export type PageName = Route['page'];

const paths = {
  home: '#/',
  bin: '#/bin',
  password: '#/password',
  sessions: '#/sessions',
  accounts: '#/accounts',
  audit: '#/audit',
  organisations: '#/organisations',
} as const;

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'report':
      return `#/reports/${encodeURIComponent(route.id)}`;
    case 'compare':
      return `#/compare/${encodeURIComponent(route.before)}/${encodeURIComponent(route.after)}`;
    default:
      return paths[route.page];
  }
}

/** The route of an address; an unknown one leads home. */
export function routeOf(hash: string): Route {
  const id = /^#\/reports\/([^/]+)$/.exec(hash)?.[1];
  if (id) return { page: 'report', id: decoded(id) };
  const [, before, after] = /^#\/compare\/([^/]+)\/([^/]+)$/.exec(hash) ?? [];
  if (before && after) return { page: 'compare', before: decoded(before), after: decoded(after) };
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
