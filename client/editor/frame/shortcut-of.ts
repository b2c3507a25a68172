export type Shortcut = 'undo' | 'redo' | 'save' | 'nextPane' | 'previousPane';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key does wherever the focus is; nothing for all others, Ctrl+P among them: it prints the page as anywhere. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Shortcut | undefined {
  if (altKey) return undefined;
  const isControl = ctrlKey || metaKey;
  if (key === 'F6' && !isControl) return shiftKey ? 'previousPane' : 'nextPane';
  if (!isControl) return undefined;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return shiftKey ? undefined : 'redo';
    case 's':
      return shiftKey ? undefined : 'save';
    default:
      return undefined;
  }
}

/** As the help lists them. */
export const shortcutTexts: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Ctrl+S', does: '立即保存' },
  { keys: 'Ctrl+Z', does: '撤销上一步' },
  { keys: 'Ctrl+Y 或 Ctrl+Shift+Z', does: '重做' },
  { keys: 'F6 / Shift+F6', does: '在目录、录入区、预览、状态栏之间移动' },
  { keys: '方向键、回车', does: '在“表格”页签的数字之间移动，查看数字的来源' },
  { keys: '方向键（分隔线上）', does: '调整各栏宽度' },
];
