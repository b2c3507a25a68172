export function runNode(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly stdout?: 'inherit' | number },
): Promise<{ readonly code: number; readonly errors: string }>;
