import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { lookAtPort } from '../../scripts/lib/look-at-port.mjs';
import { clientOf } from '../support/client-of.ts';
import { startServer } from '../support/start-server.ts';
import { runStart } from './run-start.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

async function startOurs() {
  const server = await startServer();
  onTestFinished(() => server.close());
  return Number(new URL(server.url).port);
}

async function startForeign() {
  const server = createServer((_, response) => response.end('<h1>another</h1>'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(resolve)));
  return server.address().port;
}

it('tells a free port, one of ours and one of another program apart', async () => {
  const [ours, foreign] = [await startOurs(), await startForeign()];
  expect(await lookAtPort('127.0.0.1', ours)).toBe('ours');
  expect(await lookAtPort('0.0.0.0', ours)).toBe('ours');
  expect(await lookAtPort('127.0.0.1', foreign)).toBe('taken');
  expect(await lookAtPort('127.0.0.1', 1)).toBe('free');
});

it('takes a program that accepts and never answers for another program', async () => {
  const server = createServer(() => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  expect(await lookAtPort('127.0.0.1', server.address().port, { patience: 100 })).toBe('taken');
});

it('prints the address of a server that runs already, and is content', async () => {
  const port = await startOurs();
  const { code, output } = await runStart({ PORT: String(port), HOST: '' }).ended;
  expect(output).toBe(`程序已在运行，请在浏览器中打开：http://127.0.0.1:${port}\n`);
  expect(code).toBe(0);
});

it('says that the port is taken and how to choose another', async () => {
  const port = await startForeign();
  const { code, output } = await runStart({ PORT: String(port), HOST: '' }).ended;
  expect(output).toContain(`端口 ${port} 已被别的程序占用`);
  expect(output).toContain(`PORT=${port + 1}`);
  expect(output).not.toContain('    at ');
  expect(code).toBe(1);
});

const address = /请在浏览器中打开：(http:\/\/127\.0\.0\.1:\d+)/;
const token = /输入启动口令 ([A-Z0-9-]{14})，/;

it('starts the server on a free port, and both end when asked to stop', async () => {
  const { child, ended, until } = runStart({ PORT: '0', HOST: '', DATA_DIR: temporaryFolder() });
  const [, url] = await until(address);
  const identity = await fetch(`${url}/api/identity`);
  expect(await identity.json()).toEqual({ product: 'budget-disclosure' });
  child.kill('SIGTERM');
  const { code } = await ended;
  expect(code).toBe(0);
  await expect(fetch(`${url}/api/identity`)).rejects.toThrow();
});

it('shows a new token at each start until there is an account, which the next start still knows', async () => {
  const environment = { PORT: '0', HOST: '', DATA_DIR: temporaryFolder() };
  const first = runStart(environment);
  const [, shown] = await first.until(token);
  first.child.kill('SIGTERM');
  await first.ended;

  const second = runStart(environment);
  const [, url] = await second.until(address);
  const [, fresh] = await second.until(token);
  expect(fresh).not.toBe(shown);
  const client = clientOf(url);
  const account = { organisation: '示例市水文局', name: '管理员丙', password: '春江潮水连海平千里' };
  expect((await client.ask('setUp', { body: { ...account, token: shown } })).status).toBe(400);
  expect((await client.ask('setUp', { body: { ...account, token: fresh } })).status).toBe(200);
  second.child.kill('SIGTERM');
  await second.ended;

  const third = runStart(environment);
  const [, restarted] = await third.until(address);
  const headers = { Cookie: client.cookie };
  expect((await fetch(`${restarted}/api/accounts`, { headers })).status).toBe(200);
  third.child.kill('SIGTERM');
  const { output } = await third.ended;
  expect(output).not.toContain('启动口令');
});

it('says that another server has the store, and how to go on', async () => {
  const environment = { PORT: '0', HOST: '', DATA_DIR: temporaryFolder() };
  const first = runStart(environment);
  await first.until(address);
  const { code, output } = await runStart(environment).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/另一|已被|已打开|正在/);
  expect(output).not.toContain('    at ');
});

it.each([
  [{ TLS_CERT: 'none.crt' }, '证书和私钥要同时设置'],
  [{ TLS_CERT: 'none.crt', TLS_KEY: 'none.key' }, '无法读取文件'],
  [{ PUBLIC_HOSTS: 'http://x' }, '不是主机名'],
  [{ PORT: 'x' }, '不是端口号'],
])('says what is wrong with %o, without a stack', async (environment, words) => {
  const { code, output } = await runStart({
    PORT: '0',
    HOST: '',
    DATA_DIR: temporaryFolder(),
    ...environment,
  }).ended;
  expect(output).toContain(words);
  expect(output).not.toContain('    at ');
  expect(code).toBe(1);
});

it('says what listening beyond this computer means', async () => {
  const { until } = runStart({ PORT: '0', HOST: '0.0.0.0', DATA_DIR: temporaryFolder() });
  const [words] = await until(/注意：已按 HOST 设置对网络开放.*/);
  expect(words).toContain('传输没有加密');
});

/** What Linux tells of the processes that another has started. */
const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

it.skipIf(!existsSync('/proc/self/task'))(
  'starts a server that ends by itself again, where it was, and gives up when that goes on',
  async () => {
    const { child, ended, until } = runStart({ PORT: '0', HOST: '', DATA_DIR: temporaryFolder() });
    const [, url] = await until(address);
    for (let count = 1; count <= 3; count++) {
      process.kill(childrenOf(child.pid)[0], 'SIGKILL');
      const again = `(?:意外结束（信号 SIGKILL[^]*?浏览器中打开：${url}\\n[^]*?){${count}}`;
      await until(new RegExp(again));
      expect(await (await fetch(`${url}/api/identity`)).json()).toEqual({ product: 'budget-disclosure' });
    }
    process.kill(childrenOf(child.pid)[0], 'SIGKILL');
    const { code, output } = await ended;
    expect(code).toBe(1);
    expect(output).toContain('不再自动重新启动');
  },
);
