/** Arguments for a Chromium that asks nobody and needs no rights. */
export const quietBrowser: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
