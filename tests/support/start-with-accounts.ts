import type { Role } from '../../schemas/api/roles.ts';
import { type Client, clientOf } from './client-of.ts';
import { type RunningServer, type ServerOptions, startServer } from './start-server.ts';

export interface TestUser {
  readonly id: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
  /** Signed in, past the first password. */
  readonly client: Client;
}

export interface ServerWithAccounts extends RunningServer {
  readonly administrator: TestUser;
  readonly writer: TestUser;
  readonly reviewer: TestUser;
}

const password = '春江潮水连海平千里';
const firstPassword = '初次使用的口令之一';

/** The program with one organisation, 示例市水文局, and a user of each role, signed in. */
export async function startWithAccounts(options: ServerOptions = {}): Promise<ServerWithAccounts> {
  const server = await startServer(options);
  const administrator = await setUp(server);
  const writer = await addUser(server.url, administrator.client, '填报员甲', 'writer');
  const reviewer = await addUser(server.url, administrator.client, '审核员乙', 'reviewer');
  return { ...server, administrator, writer, reviewer };
}

/** The first account of all. */
export async function setUp({
  url,
  setupToken,
}: Pick<RunningServer, 'url' | 'setupToken'>): Promise<TestUser> {
  const client = clientOf(url);
  const name = '管理员丙';
  const body = { token: setupToken, organisation: '示例市水文局', name, password };
  const { body: state } = must(200, await client.ask('setUp', { body }));
  return { id: state.user.id, name, password, role: 'administrator', client };
}

/** A new account of the administrator's organisation, with its first password changed. */
export async function addUser(
  url: string,
  administrator: Client,
  name: string,
  role: Role,
): Promise<TestUser> {
  const account = must(
    200,
    await administrator.ask('createAccount', { body: { name, role, password: firstPassword } }),
  );
  const client = await signIn(url, name, firstPassword);
  must(200, await client.ask('changePassword', { body: { current: firstPassword, next: password } }));
  return { id: account.body.id, name, password, role, client };
}

export async function signIn(url: string, name: string, password: string): Promise<Client> {
  const client = clientOf(url);
  must(200, await client.ask('signIn', { body: { name, password } }));
  return client;
}

function must<Answer extends { status: number; text: string }>(status: number, answer: Answer): Answer {
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer;
}
