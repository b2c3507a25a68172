/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** The pages. */
const client: UserConfig = {
  root: 'client',
  plugins: [react()],
  // The server puts a fresh nonce in place of this word with every answer of the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: ['chrome109', 'edge109', 'firefox115'],
    chunkSizeWarningLimit: 1200,
  },
};

/** Programs for Node (`vite build --ssr`): one file each with what they share, packages left outside. */
const programs = (outDir: string, input: Readonly<Record<string, string>>): UserConfig => ({
  publicDir: false,
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input,
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});

/** Started beside whatever makes documents. */
const documentProcess = { 'document-process': 'server/document-process.ts' };

const server = programs('dist/server', {
  main: 'server/main.ts',
  cli: 'server/cli.ts',
  ...documentProcess,
});

/** The measurements, built as the server is: code that tsx compiles on the way is slower. */
const bench = programs('dist/bench', {
  main: 'bench/main.ts',
  'fuzz-process': 'bench/fuzz/fuzz-process.ts',
  ...documentProcess,
});

export default defineConfig(({ isSsrBuild, mode }) => ({
  ...(mode === 'bench' ? bench : isSsrBuild ? server : client),
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,mjs}'],
    globalSetup: 'tests/browser/run-folder.ts',
    pool: 'forks',
    maxWorkers: 2,
    // They end what hangs; nothing is measured by them, on a slow and busy machine either.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
  },
}));
