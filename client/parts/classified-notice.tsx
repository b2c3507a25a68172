import { Notice } from './notice.tsx';

/** Stands wherever something is entered: a computer of this kind may hold no state secrets. */
export function ClassifiedNotice() {
  return (
    <Notice>
      <strong>涉密内容不得录入。</strong>本程序用于编制向社会公开的信息，国家秘密、工作秘密请勿上传。
    </Notice>
  );
}
