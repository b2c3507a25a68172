import type { Account } from '../../../schemas/api/accounts.ts';
import { assertNever } from '../../../schemas/assert-never.ts';
import type { AccountTask } from './account-task.ts';
import { ConditionDialog } from './condition-dialog.tsx';
import { NewAccountDialog } from './new-account-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { SessionsDialog } from './sessions-dialog.tsx';
import { ShownOnce } from './shown-once.tsx';

interface Props {
  readonly task: AccountTask;
  readonly onTask: (task: AccountTask | undefined) => void;
  /** An account as it is now. */
  readonly onKnown: (account: Account) => void;
}

/** The dialog of what the administrator is about to do. */
export function AccountDialog({ task, onTask, onKnown }: Props) {
  const onClose = (): void => onTask(undefined);
  const onDone = (account: Account): void => {
    onKnown(account);
    onClose();
  };
  const showOnce =
    (title: string) =>
    (account: Account, password: string): void => {
      onKnown(account);
      onTask({ kind: 'show', title, name: account.name, password });
    };
  switch (task.kind) {
    case 'create':
      return <NewAccountDialog onDone={showOnce('账号已建立')} onClose={onClose} />;
    case 'role':
      return <RoleDialog account={task.account} onDone={onDone} onClose={onClose} />;
    case 'disable':
    case 'enable':
    case 'unlock':
      return <ConditionDialog kind={task.kind} account={task.account} onDone={onDone} onClose={onClose} />;
    case 'reset':
      return <ResetDialog account={task.account} onDone={showOnce('口令已重置')} onClose={onClose} />;
    case 'sessions':
      return <SessionsDialog account={task.account} onClose={onClose} />;
    case 'show':
      return <ShownOnce title={task.title} userName={task.name} password={task.password} onClose={onClose} />;
    default:
      return assertNever(task);
  }
}
