import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether the stamp left by an earlier run says the same. */
export function hasStamp(path, text) {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

/** Left when a step is done, never before, so that a step cut short is taken again. */
export function writeStamp(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
