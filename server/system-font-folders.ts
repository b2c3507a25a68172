import { join } from 'node:path';

export interface FontHome {
  readonly platform: NodeJS.Platform;
  readonly homeFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Where a system keeps the fonts of all users and of this one; some may not exist. */
export function systemFontFolders({ platform, homeFolder, environment }: FontHome): readonly string[] {
  if (platform === 'win32') {
    const local = environment.LOCALAPPDATA ?? join(homeFolder, 'AppData', 'Local');
    return [join(environment.WINDIR ?? 'C:\\Windows', 'Fonts'), join(local, 'Microsoft', 'Windows', 'Fonts')];
  }
  if (platform === 'darwin')
    return ['/System/Library/Fonts', '/Library/Fonts', join(homeFolder, 'Library/Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(homeFolder, '.local/share/fonts')];
}
