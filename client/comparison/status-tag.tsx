import { type ChangeStatus, changeStatusNames } from '../../schemas/compare/change-status.ts';

interface Props {
  readonly status: ChangeStatus;
}

export function StatusTag({ status }: Props) {
  return <span className={`status-tag is-${status}`}>{changeStatusNames[status]}</span>;
}
