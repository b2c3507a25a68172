import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { lookAtPort } from '../../scripts/lib/look-at-port.mjs';
import { fakeReportService } from '../support/fake-report-service.ts';
import { startApp } from '../support/start-app.ts';
import { runStart } from './run-start.mjs';

async function startOurs() {
  const app = await startApp(fakeReportService());
  onTestFinished(() => app.close());
  return Number(new URL(app.url).port);
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

it('starts the server on a free port, and both end when asked to stop', async () => {
  const { child, ended, until } = runStart({ PORT: '0', HOST: '' });
  const [, url] = await until(/请在浏览器中打开：(http:\/\/127\.0\.0\.1:\d+)/);
  const identity = await fetch(`${url}/api/identity`);
  expect(await identity.json()).toEqual({ product: 'budget-disclosure' });
  child.kill('SIGTERM');
  const { code } = await ended;
  expect(code).toBe(0);
  await expect(fetch(`${url}/api/identity`)).rejects.toThrow();
});
