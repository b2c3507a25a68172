import { expect, it } from 'vitest';
import { firstPassword } from '../../../client/account/administration/first-password.ts';
import { type GateState, nextGateState } from '../../../client/account/session/gate-state.ts';
import { passwordRules } from '../../../client/account/sign-in/password-rules.ts';
import { isUsable } from '../../../client/account/sign-in/typed-twice.ts';
import { nextToasts } from '../../../client/parts/toast-list.ts';
import { passwordSchema, type SignInState } from '../../../schemas/api/accounts.ts';
import { problemOfPassword } from '../../../server/accounts/password-problem.ts';

it.each([
  ['', '甲乙', [false, false, false]],
  ['aaaaaaaa', '甲乙', [true, false, true]],
  ['我是甲乙丙丁戊己', '甲乙', [true, true, false]],
  ['ＪＩＡ-12345', 'jia', [true, true, false]],
  ['春江潮水连海平潮', '春', [true, true, true]],
])('says of the password %j of %s which rules it keeps', (password, name, kept) => {
  expect(passwordRules(password, name).map(({ isKept }) => isKept)).toEqual(kept);
});

it('lets through what the server takes, typed twice alike', () => {
  for (const password of ['correct horse', '春江潮水连海平潮', 'aaaaaaaa', '我是甲乙丙丁戊己', 'abc'])
    expect(isUsable({ first: password, again: password }, '甲乙')).toBe(
      passwordSchema.safeParse(password).success && problemOfPassword(password, '甲乙') === undefined,
    );
  expect(isUsable({ first: 'correct horse', again: 'correct horsE' }, '甲乙')).toBe(false);
});

it('makes a first password of even chance, which the server takes', () => {
  // 31 signs: bytes from 248 on would come round once more for the first eight, and are thrown away.
  const bytes = [255, 248, ...Array.from({ length: 22 }, (_, index) => index * 11)];
  const password = firstPassword((size) => Uint8Array.from(bytes.splice(0, size)));
  expect(password).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){2}$/);
  expect(password.startsWith('an')).toBe(true);
  expect(problemOfPassword(password, '甲')).toBeUndefined();
});

const user = {
  id: 'u1',
  name: '甲',
  role: 'writer',
  organisation: 'o1',
  organisationName: '示例局',
  mustChangePassword: false,
  isOfHost: false,
} as const;
const state: SignInState = { needsSetup: false, user: null, csrfToken: '', lastSignIn: null };
const open: GateState = { gate: 'open', user, hasEnded: false };

it('opens the gate that belongs to what the server knows', () => {
  const gateOf = (known: SignInState) => nextGateState({ gate: 'asking' }, { kind: 'know', state: known });
  expect(gateOf({ ...state, needsSetup: true })).toEqual({ gate: 'setUp' });
  expect(gateOf(state)).toEqual({ gate: 'signIn' });
  expect(gateOf({ ...state, user })).toEqual(open);
});

it('keeps the pages where the session ends, and opens again for the same person', () => {
  const ended = nextGateState(open, { kind: 'end' });
  expect(ended).toEqual({ gate: 'open', user, hasEnded: true });
  expect(nextGateState(ended, { kind: 'know', state: { ...state, user } })).toEqual(open);
  expect(nextGateState({ gate: 'signIn' }, { kind: 'end' })).toEqual({ gate: 'signIn' });
});

it('shows the latest three messages and takes away the one that is over', () => {
  const shown = ['1', '2', '3', '4'].reduce(
    (list, text) => nextToasts(list, { kind: 'show', toast: { text } }),
    { shown: [], count: 0 } as Parameters<typeof nextToasts>[0],
  );
  expect(shown.shown.map(({ toast }) => toast.text)).toEqual(['2', '3', '4']);
  expect(nextToasts(shown, { kind: 'end', key: 2 }).shown.map(({ toast }) => toast.text)).toEqual(['2', '4']);
});
