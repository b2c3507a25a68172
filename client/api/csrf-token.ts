/** The one session of this page, as the cookie of the browser is: the latest sign-in state brings its token. */
let token = '';

export const csrfToken = (): string => token;

export function rememberCsrfToken(latest: string): void {
  token = latest;
}
