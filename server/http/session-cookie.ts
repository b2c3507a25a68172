import type { Request } from 'express';

export interface SessionCookie {
  /** The token a browser has sent. */
  read(request: Request): string | undefined;
  /** The `Set-Cookie` that gives a token to the browser, or with null takes it away. */
  text(token: string | null): string;
}

/**
 * The cookie of a session: out of reach for scripts and for other sites, gone when the browser is closed. Under TLS the
 * prefix keeps it from being set by anybody else.
 */
export function createSessionCookie(isSecure: boolean): SessionCookie {
  const name = isSecure ? '__Host-session' : 'session';
  const attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  return {
    read: ({ headers }) => cookieValue(headers.cookie ?? '', name),
    text: (token) =>
      token === null ? `${name}=; Max-Age=0; ${attributes}` : `${name}=${token}; ${attributes}`,
  };
}

/** A token is base64url of 256 bits; anything else is none. */
const tokenShape = /^[\w-]{43}$/;

function cookieValue(cookies: string, name: string): string | undefined {
  const pairs = cookies.split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return value !== undefined && tokenShape.test(value) ? value : undefined;
}
