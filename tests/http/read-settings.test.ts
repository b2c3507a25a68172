import { delimiter, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../../server/read-settings.ts';

it('listens on loopback, port 5180, unless told otherwise', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 5180,
    dataFolder: resolve('data'),
    fontFolders: [join(resolve('data'), 'fonts')],
    renderTimeLimitMs: 120_000,
    logLevel: 'info',
    databaseUrl: undefined,
    tls: undefined,
    publicHosts: [],
    trustedProxies: [],
  });
});

it('takes what the environment says, blanks around it or not', () => {
  expect(
    readSettings({
      PORT: '8080 ',
      HOST: ' 0.0.0.0',
      DATA_DIR: 'elsewhere',
      FONT_DIRS: ['one', 'two'].join(delimiter),
      RENDER_TIME_LIMIT: '30',
      LOG_LEVEL: 'warn',
      DATABASE_URL: 'postgres://localhost/reports',
      TLS_CERT: 'server.crt',
      TLS_KEY: 'server.key',
      PUBLIC_HOSTS: 'one, two.example.gov.cn，three',
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8 fd00::/8',
    }),
  ).toEqual({
    host: '0.0.0.0',
    port: 8080,
    dataFolder: resolve('elsewhere'),
    fontFolders: [join(resolve('elsewhere'), 'fonts'), 'one', 'two'],
    renderTimeLimitMs: 30_000,
    logLevel: 'warn',
    databaseUrl: 'postgres://localhost/reports',
    tls: { cert: resolve('server.crt'), key: resolve('server.key') },
    publicHosts: ['one', 'two.example.gov.cn', 'three'],
    trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
  });
});

it('takes an empty setting for an absent one', () => {
  expect(readSettings({ PORT: '', HOST: ' ' })).toEqual(readSettings({}));
});

it.each(['x', '70000', '-1', '80.5'])('refuses the port %s in words', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`环境变量 PORT：“${port}”不是端口号`);
});

it('refuses an unknown log level in words', () => {
  expect(() => readSettings({ LOG_LEVEL: 'loud' })).toThrow('环境变量 LOG_LEVEL：“loud”不是日志级别');
});

it('refuses a time limit that is none in words', () => {
  expect(() => readSettings({ RENDER_TIME_LIMIT: '0' })).toThrow('环境变量 RENDER_TIME_LIMIT：“0”不是秒数');
});

it('wants certificate and key both or neither', () => {
  expect(() => readSettings({ TLS_CERT: 'server.crt' })).toThrow('环境变量 TLS_KEY：证书和私钥要同时设置');
  expect(() => readSettings({ TLS_KEY: 'server.key' })).toThrow('环境变量 TLS_CERT：证书和私钥要同时设置');
});

it.each(['http://one', 'one:80', '*', '-'])('refuses %s as the name of a host', (name) => {
  expect(() => readSettings({ PUBLIC_HOSTS: name })).toThrow(`环境变量 PUBLIC_HOSTS：“${name}”不是主机名`);
});

it.each(['proxy.example.gov.cn', '10.0.0.0/33', '10.0.0', '::1/129', '1.2.3.4/'])(
  'refuses the proxy %s in words',
  (proxy) => {
    const words = `环境变量 TRUSTED_PROXIES：“${proxy}”不是 IP 地址或网段`;
    expect(() => readSettings({ TRUSTED_PROXIES: proxy })).toThrow(words);
  },
);
