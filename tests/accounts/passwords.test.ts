import { parseOptions } from '@node-rs/argon2';
import { expect, it } from 'vitest';
import { passwordHashes } from '../../server/accounts/password-hash.ts';
import { problemOfPassword } from '../../server/accounts/password-problem.ts';
import { withAccounts } from './with-accounts.ts';

it.each([
  ['aaaaaaaa', '不同的字符太少'],
  ['12121212', '不同的字符太少'],
  ['Password1', '最常见'],
  ['１２３４５６７８', '最常见'],
  ['填报员甲2026', '含有用户名'],
])('%s is too easily guessed', (password, words) => {
  expect(problemOfPassword(password, '填报员甲')).toContain(words);
});

it.each(['甲乙丙丁戊己庚辛', 'correct horse battery', '水文局的春天来得早'])('%s is good', (password) => {
  expect(problemOfPassword(password, '甲')).toBeUndefined();
});

it('is kept as argon2id with the parameters of OWASP', async () => {
  const hash = await passwordHashes.hash('春江潮水连海平');
  expect(parseOptions(hash)).toMatchObject({ algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  expect(await passwordHashes.verify(hash, '春江潮水连海平')).toBe(true);
  expect(await passwordHashes.verify(hash, '春江潮水连海')).toBe(false);
});

it('is the same in full width and half width', async () => {
  const hash = await passwordHashes.hash('Ａｂ１２３４５６');
  expect(await passwordHashes.verify(hash, 'Ab123456')).toBe(true);
});

it('changes only with the present one, counted as at the door', async () => {
  const { server } = await withAccounts();
  const { client, password } = server.writer;
  const change = (current: string, next: string) => client.ask('changePassword', { body: { current, next } });
  expect((await change(password, password)).text).toContain('新口令与原口令相同');
  expect((await change(password, '12345678')).text).toContain('最常见');
  expect((await change(password, '短')).text).toContain('口令至少 8 个字符');
  for (let count = 0; count < 4; count++) expect((await change('不对', '足够长的新口令啊')).status).toBe(400);
  expect((await change('不对', '足够长的新口令啊')).status).toBe(429);
  expect((await change(password, '足够长的新口令啊')).status).toBe(429);
});
