import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the operating system and the user keep fonts. */
export function machineFontFolders(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): readonly string[] {
  if (platform === 'win32') return windowsFolders(environment);
  if (platform === 'darwin') {
    return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
  }
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local', 'share', 'fonts')];
}

function windowsFolders(environment: NodeJS.ProcessEnv): readonly string[] {
  const system = join(environment.SystemRoot ?? 'C:\\Windows', 'Fonts');
  const local = environment.LOCALAPPDATA;
  return local ? [system, join(local, 'Microsoft', 'Windows', 'Fonts')] : [system];
}
