/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
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
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,mjs}'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
