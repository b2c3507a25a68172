/** The browser's own source of chance. */
export const browserRandom = (size: number): Uint8Array => crypto.getRandomValues(new Uint8Array(size));
