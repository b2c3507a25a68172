import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { UnusableInput } from '../../schemas/problem.ts';

export interface TlsKeyPair {
  readonly cert: string;
  readonly key: string;
}

/**
 * Reads a certificate and its key, both PEM.
 * @throws UnusableInput where a file cannot be read or the two are no pair
 */
export async function readTls({ cert, key }: TlsKeyPair): Promise<TlsKeyPair> {
  const pair = { cert: await read('TLS_CERT', cert), key: await read('TLS_KEY', key) };
  try {
    createSecureContext(pair);
  } catch {
    throw new UnusableInput([
      {
        where: '环境变量 TLS_CERT、TLS_KEY',
        message: `证书 ${cert} 与私钥 ${key} 不能配合使用。两者都应为 PEM 格式、没有口令，且私钥属于这张证书。`,
      },
    ]);
  }
  return pair;
}

async function read(setting: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UnusableInput([
      {
        where: `环境变量 ${setting}`,
        message: `无法读取文件 ${path}。请检查路径是否正确、运行程序的用户有没有读取权限。`,
      },
    ]);
  }
}
