import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the server is going to listen. The server itself checks the values and says what is wrong with them. */
export function addressSettings(root, environment) {
  const defaults = JSON.parse(readFileSync(join(root, 'server', 'default-settings.json'), 'utf8'));
  const host = environment.HOST?.trim() || defaults.host;
  return {
    host,
    port: Number(environment.PORT?.trim() || defaults.port),
    isSecure: Boolean(environment.TLS_CERT?.trim()),
  };
}
