import type { DocumentState } from '../documents/document-state.ts';
import { Notice } from '../parts/notice.tsx';

interface Props {
  readonly state: DocumentState;
}

/** Says that the document is not ready to be published, and what is missing. */
export function DraftNotice({ state }: Props) {
  if (state.phase !== 'ready' || state.file.gapCount === 0) return null;
  return (
    <Notice>
      <strong>草稿</strong>：文中还有 {state.file.gapCount}{' '}
      处【待补充】。在报告文件中补齐后重新上传，导出的文件才不带“草稿”字样。
    </Notice>
  );
}
