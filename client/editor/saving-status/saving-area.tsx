import { useState } from 'react';
import { MergeDialog } from '../merge/merge-dialog.tsx';
import { EditorNotices } from './editor-notices.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import { SavingStatus } from './saving-status.tsx';

interface Props {
  /** Saves what is on the page as a file. */
  readonly onKeep: () => void;
}

/** All that concerns saving: its state, what it has to tell, and what it asks. */
export function SavingArea({ onKeep }: Props) {
  const [opened, setOpened] = useState<'conflict' | 'problems'>();
  const close = () => setOpened(undefined);
  return (
    <>
      <SavingStatus
        onShowConflict={() => setOpened('conflict')}
        onShowProblems={() => setOpened('problems')}
      />
      <EditorNotices />
      {opened === 'conflict' && <MergeDialog onClose={close} />}
      {opened === 'problems' && <RefusedDialog onKeep={onKeep} onClose={close} />}
    </>
  );
}
