import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../schemas/api/contract.ts';
import { refusalSchema } from '../../schemas/api/refusal.ts';
import type { EndpointName } from '../../server/http/service.ts';
import { describeOnEngines } from '../store/describe-on-engines.ts';
import { type Asking, type Client, clientOf } from '../support/client-of.ts';
import { type ServerWithAccounts, signIn, startWithAccounts } from '../support/start-with-accounts.ts';

/** Who may do what, written down by hand: it is compared with what the server does, not with its table of policies. */
const everybody = [
  'nobody',
  'newcomer',
  'writer',
  'reviewer',
  'administrator',
  'guestAdministrator',
] as const;
type Who = (typeof everybody)[number];
const signedIn: readonly Who[] = ['newcomer', 'writer', 'reviewer', 'administrator', 'guestAdministrator'];
const readers: readonly Who[] = ['writer', 'reviewer', 'administrator', 'guestAdministrator'];
const writers: readonly Who[] = ['writer', 'administrator', 'guestAdministrator'];
const administrators: readonly Who[] = ['administrator', 'guestAdministrator'];
const host: readonly Who[] = ['administrator'];

interface Row {
  readonly may: readonly Who[];
  /** What is asked by each; ids are those of the host organisation. */
  readonly asking?: (world: World) => Asking;
  /** It names something of the host organisation, which is not there for another one. */
  readonly isOwn?: true;
}

const path =
  (parameters: (world: World) => Readonly<Record<string, string>>, body?: unknown, query?: Asking['query']) =>
  (world: World): Asking => ({
    parameters: parameters(world),
    ...(body === undefined ? {} : { body }),
    ...(query === undefined ? {} : { query }),
  });
const ofReport =
  (extra: Readonly<Record<string, string>> = {}) =>
  (world: World) => ({
    report: world.report,
    ...extra,
  });
function ofReportWithItself(format: string) {
  return ({ report }: World) => ({ report, other: report, format });
}
/** Nobody has it: those who may ask are told that it is not there. */
const noSession = () => ({ session: 'none' });

const table: Readonly<Record<EndpointName, Row>> = {
  identity: { may: everybody },
  signInState: { may: everybody },
  signIn: { may: everybody, asking: path(() => ({}), { name: '无此人', password: '无此口令' }) },
  setUp: {
    may: everybody,
    asking: path(() => ({}), { token: 'X', organisation: '甲局', name: '甲', password: '不会被采用的口令' }),
  },
  signOut: { may: signedIn },
  changePassword: { may: signedIn, asking: path(() => ({}), { current: '不对', next: '不会被采用的口令' }) },
  ownSessions: { may: signedIn },
  endOwnSession: { may: signedIn, asking: path(noSession) },

  accounts: { may: administrators },
  createAccount: {
    may: administrators,
    asking: path(() => ({}), { name: '\u200b', role: 'writer', password: '不会被采用的口令' }),
  },
  changeAccount: {
    may: administrators,
    isOwn: true,
    asking: path(({ account }) => ({ account }), { unlock: true }),
  },
  accountSessions: { may: administrators, isOwn: true, asking: path(({ account }) => ({ account })) },
  endAccountSession: { may: administrators, asking: path(({ account }) => ({ account, session: 'none' })) },
  audit: { may: administrators },
  organisations: { may: host },
  createOrganisation: {
    may: host,
    asking: path(() => ({}), { name: '乙局', administrator: '\u200b', password: '不会被采用的口令' }),
  },

  packs: { may: readers },
  samples: { may: readers },
  pack: { may: readers, asking: path(({ packHash }) => ({ pack: 'hebei-2024', hash: packHash })) },
  codeList: {
    may: readers,
    asking: path(({ listHash }) => ({ list: 'functionalClass', hash: listHash })),
  },

  reports: { may: readers },
  createReport: { may: writers, asking: path(() => ({}), { from: 'sample', sampleId: '无此示例' }) },
  importFile: { may: writers, asking: path(() => ({}), new Uint8Array([1, 2, 3])) },
  report: { may: readers, isOwn: true, asking: path(ofReport()) },
  deleteReport: { may: writers, isOwn: true, asking: path(ofReport()) },
  undeleteReport: { may: writers, isOwn: true, asking: path(ofReport()) },
  save: {
    may: writers,
    asking: path(ofReport(), {
      base: 1,
      saveId: 'save-none',
      changes: [{ kind: 'remove', path: ['lines'], id: '无' }],
    }),
  },
  revisions: { may: readers, isOwn: true, asking: path(ofReport()) },
  revision: { may: readers, isOwn: true, asking: path(ofReport({ version: '1' })) },
  restore: { may: writers, asking: path(ofReport(), { base: 1, version: 99 }) },
  rollPlan: { may: writers, isOwn: true, asking: path(ofReport(), undefined, { year: '2026' }) },
  document: { may: readers, asking: path(ofReport({ version: '99', format: 'pdf' })) },
  comparison: { may: readers, isOwn: true, asking: path(ofReportWithItself('xlsx')) },
  reportFile: { may: readers, isOwn: true, asking: path(ofReport({ version: '1' })) },
  workbook: { may: readers, isOwn: true, asking: path(ofReport({ version: '1' })) },
  readWorkbook: {
    may: writers,
    asking: path(ofReport({ version: '1' }), new Uint8Array([1, 2, 3]), { mode: 'fill' }),
  },
};

interface World {
  readonly report: string;
  readonly account: string;
  readonly packHash: string;
  readonly listHash: string;
}

it('has a row for each request of the contract', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(contract).sort());
});

/** Refused for who asks, rather than for what was asked. */
const isShutOut = (status: number, text: string): boolean =>
  status === 401 || (status === 403 && /权限|初始口令/.test(text));

describeOnEngines('what each may ask', ({ newPlace }) => {
  let server: ServerWithAccounts;
  let world: World;
  let clients: Readonly<Record<Who, () => Promise<Client>>>;

  beforeAll(async () => {
    server = await startWithAccounts(await newPlace());
    const { url, administrator, writer, reviewer } = server;
    const created = await writer.client.ask('createReport', {
      body: {
        from: 'pack',
        packId: 'hebei-2024',
        departmentName: '示例市水文局',
        departmentCode: '330',
        year: 2025,
        kind: 'department',
      },
    });
    const { body: opened } = await writer.client.ask('report', { parameters: { report: created.body.id } });
    world = {
      report: created.body.id,
      account: reviewer.id,
      packHash: opened.pack.hash,
      listHash: opened.codeLists.functionalClass,
    };
    const password = '初次使用的口令之一';
    const { client } = administrator;
    await client.ask('createAccount', { body: { name: '新来者', role: 'administrator', password } });
    await client.ask('createOrganisation', {
      body: { name: '示例市图书馆', administrator: '管理员丁', password },
    });
    const guest = await signIn(url, '管理员丁', password);
    const next = '另一个单位的口令';
    await guest.ask('changePassword', { body: { current: password, next } });
    clients = {
      nobody: async () => clientOf(url),
      newcomer: () => signIn(url, '新来者', password),
      writer: () => signIn(url, writer.name, writer.password),
      reviewer: () => signIn(url, reviewer.name, reviewer.password),
      administrator: () => signIn(url, administrator.name, administrator.password),
      guestAdministrator: () => signIn(url, '管理员丁', next),
    };
  });
  afterAll(() => server?.close());

  const keptClients = new Map<Who, Promise<Client>>();
  function kept(who: Who): Promise<Client> {
    const client = keptClients.get(who) ?? clients[who]();
    keptClients.set(who, client);
    return client;
  }

  describe.each(Object.entries(table) as [EndpointName, Row][])('%s', (name, { may, asking, isOwn }) => {
    it.each(everybody)(`asked by %s`, async (who) => {
      // Signing out would take the session from those that come after.
      const client = name === 'signOut' ? await clients[who]() : await kept(who);
      const { status, text, body } = await client.ask(name, asking?.(world));
      if (status >= 400 && !(status === 409 && body.outcome))
        expect(refusalSchema.safeParse(body).error).toBeUndefined();
      expect(status).toBeLessThan(500);

      const refused = may.includes(who) ? undefined : who === 'nobody' ? 401 : 403;
      if (refused !== undefined) expect([status, isShutOut(status, text)]).toEqual([refused, true]);
      else expect(isShutOut(status, text), text).toBe(false);
      if (who === 'newcomer' && refused) expect(text).toContain('请先修改初始口令');
      if (isOwn && may.includes(who)) expect(status, text).toBe(who === 'guestAdministrator' ? 404 : 200);

      const { answer } = contract[name];
      if (status === 200 && answer !== 'bytes') expect(answer.safeParse(body).error).toBeUndefined();
    });
  });
});
