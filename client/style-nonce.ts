/** The nonce that the server gave this page for style elements; the browser hides it from `content` and keeps it here. */
export function styleNonce(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
