import { fileURLToPath } from 'node:url';

/** Packs, their samples and the code lists that ship with the program. */
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));
