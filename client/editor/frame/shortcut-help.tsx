import { Dialog } from '../../parts/dialog.tsx';
import { shortcutTexts } from './shortcut-of.ts';

interface Props {
  readonly onClose: () => void;
}

export function ShortcutHelp({ onClose }: Props) {
  return (
    <Dialog title="键盘操作" onClose={onClose}>
      <dl className="dialog-body shortcut-help">
        {shortcutTexts.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
