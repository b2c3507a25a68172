import { findCommand } from '../../scripts/lib/find-command.mjs';

/** The Chromium of this computer; `undefined` where there is none. */
export const findChromium = (): string | undefined =>
  findCommand(['chromium', 'chromium-browser', 'google-chrome']);
