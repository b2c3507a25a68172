import { Button } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  /** Says all of what it does. */
  readonly name: string;
  /** Shown beside the icon. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

export const ToolButton = ({ icon, name, label, isDisabled = false, onClick }: Props) => (
  <Button
    type="text"
    size="small"
    icon={<span aria-hidden>{icon}</span>}
    aria-label={name}
    title={name}
    disabled={isDisabled}
    onClick={onClick}
  >
    {label}
  </Button>
);
