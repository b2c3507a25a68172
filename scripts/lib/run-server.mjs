import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { say as sayToUser } from './say.mjs';

/** A server that ends by itself is started again so often within this time; after that something is wrong with it. */
const mostRestarts = 3;
const withinMs = 10 * 60_000;

/**
 * Runs the server until it ends as it was asked to, and again where it ends by itself after it had listened. It ends with this
 * process, however that ends: the channel between them closes.
 * @returns {Promise<number>} its exit code
 */
export async function runServer(root, { onListening, environment = process.env, say = sayToUser }) {
  let isAsked = false;
  let child;
  // Ctrl-C reaches the whole console group, the server too; this process only waits for it.
  process.on('SIGINT', () => {
    isAsked = true;
  });
  for (const signal of ['SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      isAsked = true;
      child?.kill(signal);
    });
  const ends = [];
  let settings = environment;
  for (;;) {
    let url;
    child = start(root, settings);
    child.on('message', (message) => {
      url = message.url;
      onListening(message);
    });
    const { code, signal } = await endOf(child);
    if (isAsked || code === 0 || url === undefined) return code ?? 1;
    const now = Date.now();
    ends.push(now);
    const reason = signal === null ? `代码 ${code}` : `信号 ${signal}`;
    if (ends.filter((end) => now - end < withinMs).length > mostRestarts) {
      say(`\n${givenUp(reason)}`);
      return 1;
    }
    say(`\n${startedAgain(reason)}`);
    // Pages that are open find it where it was.
    settings = { ...environment, PORT: new URL(url).port || environment.PORT };
  }
}

const start = (root, environment) =>
  spawn(process.execPath, [join('dist', 'server', 'main.mjs')], {
    cwd: root,
    env: { LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

const endOf = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });

const startedAgain = (reason) =>
  `服务程序意外结束（${reason}，可能是内存不足或程序故障）。已保存的内容不受影响，正在重新启动……`;

const givenUp = (reason) =>
  `服务程序多次意外结束（${reason}），不再自动重新启动。已保存的内容不受影响：请关闭其他占用内存的程序，再运行 npm start；若仍然如此，请把上面的内容发给维护人员。`;
