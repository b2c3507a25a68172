export function findCommand(
  commands: readonly string[],
  system?: { readonly path?: string; readonly platform?: NodeJS.Platform },
): string | undefined;
