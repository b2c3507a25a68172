import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** `npm start` in this project; `until` resolves when the output has the words, `ended` when the script has. */
export function runStart(environment) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, ...environment } });
  let output = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      look();
    });
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
  onTestFinished(() => {
    child.kill();
    return ended;
  });
  const until = (words) =>
    new Promise((resolve, reject) => {
      look = () => {
        const found = words.exec(output);
        if (found) resolve(found);
      };
      look();
      ended.then(() => reject(new Error(output)));
    });
  return { child, ended, until };
}
