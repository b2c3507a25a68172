import { builtOnce } from './built-once.ts';

/** The folder of the client as it is shipped. */
export const builtClient = (): Promise<string> => builtOnce('client', 'client');
