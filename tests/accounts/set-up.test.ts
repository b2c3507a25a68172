import { randomBytes } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { isSetupToken, newSetupToken } from '../../server/accounts/setup-token.ts';
import { clientOf } from '../support/client-of.ts';
import { startServer } from '../support/start-server.ts';

async function start() {
  const server = await startServer();
  onTestFinished(() => server.close());
  return server;
}

const first = { organisation: '示例市水文局', name: '管理员丙', password: '春江潮水连海平千里' };

it('makes the host and its administrator for whoever has the token of the console, once', async () => {
  const server = await start();
  const client = clientOf(server.url);
  expect((await client.ask('signInState')).body).toMatchObject({ needsSetup: true, user: null });
  const wrong = await client.ask('setUp', { body: { ...first, token: 'AAAA-AAAA-AAAA' } });
  expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('启动口令不正确')]);
  const token = server.setupToken.toLowerCase().replaceAll('-', ' ');
  const done = await client.ask('setUp', { body: { ...first, token } });
  expect(done.body.user).toMatchObject({ role: 'administrator', isOfHost: true, mustChangePassword: false });
  expect((await client.ask('accounts')).status).toBe(200);
  const again = await client.ask('setUp', { body: { ...first, name: '另一人', token } });
  expect([again.status, again.text]).toEqual([403, expect.stringContaining('已经设置过')]);
  expect((await client.ask('signInState')).body).toMatchObject({
    needsSetup: false,
    user: { name: '管理员丙' },
  });
});

it('makes one, however many have the token at once', async () => {
  const server = await start();
  const names = ['甲某', '乙某', '丙某', '丁某'];
  const body = { ...first, token: server.setupToken };
  const answers = await Promise.all(
    names.map((name) => clientOf(server.url).ask('setUp', { body: { ...body, name } })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403]);
  expect(await server.store.organisations.all()).toHaveLength(1);
});

it('tries the token thirty times and no more', async () => {
  const server = await start();
  const client = clientOf(server.url);
  const tryToken = (token: string) => client.ask('setUp', { body: { ...first, token } });
  for (let count = 0; count < 30; count++) expect((await tryToken('X')).status).toBe(400);
  expect((await tryToken(server.setupToken)).status).toBe(429);
});

it('has a token of twelve signs out of thirty, compared without case, blanks and dashes', () => {
  const tokens = new Set(Array.from({ length: 200 }, () => newSetupToken(randomBytes)));
  expect(tokens.size).toBe(200);
  for (const token of tokens) expect(token).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){2}$/);
  expect(isSetupToken(' ab23 CD45-ｅｆ67', 'AB23-CD45-EF67')).toBe(true);
  expect(isSetupToken('', 'AB23-CD45-EF67')).toBe(false);
});

it('takes no byte for a sign that would come up more often than others', () => {
  const bytes = [255, 254, 240, 239, 0, 29, 30, 1, 2, 3, 4, 5];
  expect(newSetupToken((size) => Uint8Array.from(bytes.slice(0, size)))).toBe('9A9A-BCDE-F9A9');
});
