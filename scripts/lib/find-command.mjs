import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of some commands that is on the PATH. */
export function findCommand(commands, { path = process.env.PATH ?? '', platform = process.platform } = {}) {
  const ending = platform === 'win32' ? '.exe' : '';
  return commands
    .flatMap((command) => path.split(delimiter).map((folder) => join(folder, `${command}${ending}`)))
    .find((file) => existsSync(file));
}
