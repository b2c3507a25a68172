import { isIP } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import type { Problem } from '../schemas/problem.ts';
import { UnusableInput } from '../schemas/problem.ts';
import defaults from './default-settings.json' with { type: 'json' };

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Folders searched for the official typefaces before those of the system, in order. */
  readonly fontFolders: readonly string[];
  /** How long the layout of one document may take. */
  readonly renderTimeLimitMs: number;
  readonly logLevel: LogLevel;
  /** Of a PostgreSQL database; without it the store is a file in the data folder. */
  readonly databaseUrl: string | undefined;
  /** PEM files of the certificate and its key; without them plain HTTP. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  /** Names under which the server is reached from other computers. */
  readonly publicHosts: readonly string[];
  /** Addresses and networks of proxies whose word on where a request comes from is taken. */
  readonly trustedProxies: readonly string[];
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of the server out of PORT, HOST, DATA_DIR, DATABASE_URL, TLS_CERT and TLS_KEY (both or none), PUBLIC_HOSTS
 * and TRUSTED_PROXIES (separated by commas), FONT_DIRS (separated as PATH is), RENDER_TIME_LIMIT (seconds) and LOG_LEVEL; an empty one counts as
 * absent.
 */
export function readSettings(environment: Environment): Settings {
  const setting = (name: string): string => environment[name]?.trim() ?? '';
  const port = setting('PORT') || String(defaults.port);
  const logLevel = setting('LOG_LEVEL') || 'info';
  const timeLimit = setting('RENDER_TIME_LIMIT') || String(defaults.renderTimeLimitSeconds);
  const dataFolder = dataFolderOf(environment);
  const [cert, key] = [setting('TLS_CERT'), setting('TLS_KEY')];
  const publicHosts = listOf(setting('PUBLIC_HOSTS'));
  const trustedProxies = listOf(setting('TRUSTED_PROXIES'));
  const problems = [
    ...problemsOfPort(port),
    ...problemsOfTimeLimit(timeLimit),
    ...problemsOfLogLevel(logLevel),
    ...problemsOfTls(cert, key),
    ...publicHosts.flatMap(problemsOfPublicHost),
    ...trustedProxies.flatMap(problemsOfProxy),
  ];
  if (problems.length > 0) throw new UnusableInput(problems);
  return {
    host: setting('HOST') || defaults.host,
    port: Number(port),
    dataFolder,
    fontFolders: [join(dataFolder, 'fonts'), ...foldersOf(setting('FONT_DIRS'))],
    renderTimeLimitMs: Number(timeLimit) * 1000,
    logLevel: logLevel as LogLevel,
    databaseUrl: setting('DATABASE_URL') || undefined,
    tls: cert && key ? { cert: resolve(cert), key: resolve(key) } : undefined,
    publicHosts,
    trustedProxies,
  };
}

/** DATA_DIR, which the command line needs without the rest. */
export const dataFolderOf = (environment: Environment): string =>
  resolve(environment.DATA_DIR?.trim() || defaults.dataFolder);

/** Port 0 lets the system choose a free one. */
function problemsOfPort(port: string): readonly Problem[] {
  const isPort = /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
  return isPort
    ? []
    : [{ where: '环境变量 PORT', message: `“${port}”不是端口号。请填 0 到 65535 的整数，例如 5180。` }];
}

const listOf = (list: string): readonly string[] => list.split(/[,，\s]+/).filter((part) => part !== '');

const foldersOf = (list: string): readonly string[] =>
  list.split(delimiter).filter((folder) => folder !== '');

function problemsOfTimeLimit(seconds: string): readonly Problem[] {
  const isSeconds = /^\d{1,4}(?:\.\d{1,3})?$/.test(seconds) && Number(seconds) > 0;
  return isSeconds
    ? []
    : [
        {
          where: '环境变量 RENDER_TIME_LIMIT',
          message: `“${seconds}”不是秒数。请填大于 0、不超过 9999 的数，例如 120。`,
        },
      ];
}

function problemsOfLogLevel(level: string): readonly Problem[] {
  return logLevels.some((known) => known === level)
    ? []
    : [{ where: '环境变量 LOG_LEVEL', message: `“${level}”不是日志级别。可填 ${logLevels.join('、')}。` }];
}

const problemsOfTls = (cert: string, key: string): readonly Problem[] =>
  (cert === '') === (key === '')
    ? []
    : [
        {
          where: `环境变量 ${cert ? 'TLS_KEY' : 'TLS_CERT'}`,
          message: '证书和私钥要同时设置：TLS_CERT 填证书文件，TLS_KEY 填私钥文件（均为 PEM 格式）。',
        },
      ];

/** A name alone: neither `http://` nor a port. */
const problemsOfPublicHost = (name: string): readonly Problem[] =>
  /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(name)
    ? []
    : [
        {
          where: '环境变量 PUBLIC_HOSTS',
          message: `“${name}”不是主机名。请只填名称，不带 http:// 和端口，多个用逗号分开，例如 ysgk.example.gov.cn。`,
        },
      ];

/** An address, or a network as `10.0.0.0/8`. */
function problemsOfProxy(proxy: string): readonly Problem[] {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(proxy) ?? [];
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return Number(bits) <= most
    ? []
    : [
        {
          where: '环境变量 TRUSTED_PROXIES',
          message: `“${proxy}”不是 IP 地址或网段。请填反向代理服务器的地址，多个用逗号分开，例如 127.0.0.1 或 10.0.0.0/8。`,
        },
      ];
}
