import type { Request } from 'express';

export interface SessionCookie {
  /** The token a browser has sent. */
  read(request: Request): string | undefined;
  /** The `Set-Cookie` that gives a token to the browser, or with null takes it away. */
  text(token: string | null, request: Request): string;
}

/**
 * The cookie of a session: out of reach for scripts and for other sites, gone when the browser is closed. Under TLS, spoken by
 * this server or by a trusted proxy before it, the prefix keeps it from being set by anybody else.
 */
export const sessionCookie: SessionCookie = {
  read: (request) => cookieValue(request.headers.cookie ?? '', nameOf(request)),
  text: (token, request) => {
    const attributes = `Path=/; HttpOnly; SameSite=Strict${request.secure ? '; Secure' : ''}`;
    return `${nameOf(request)}=${token === null ? '; Max-Age=0' : token}; ${attributes}`;
  },
};

const nameOf = ({ secure }: Request): string => (secure ? '__Host-session' : 'session');

/** A token is base64url of 256 bits; anything else is none. */
const tokenShape = /^[\w-]{43}$/;

function cookieValue(cookies: string, name: string): string | undefined {
  const pairs = cookies.split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return value !== undefined && tokenShape.test(value) ? value : undefined;
}
