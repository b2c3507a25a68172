import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, useState } from 'react';
import type { DerivedReport } from '../../../schemas/derive/derived-report.ts';
import type { Address } from '../../../schemas/document/inline.ts';
import type { EditorActions } from '../../editor/editor-state.ts';
import { findPrinted } from '../find-printed.ts';

interface Props {
  /** Address of the entry the reader is at. */
  readonly entry: string | undefined;
  /** Where it is printed, if that is known without it. */
  readonly places?: readonly Address[];
  /** Asked when it is clicked: it is not drawn anew for each change of a table. */
  readonly derivedNow: () => DerivedReport;
  readonly onShow: EditorActions['show'];
}

/** Leads from an entry to the cells it is printed in. */
export const ShowPrinted = memo(function ShowPrinted({ entry, places, derivedNow, onShow }: Props) {
  const [missing, setMissing] = useState<string>();
  return (
    <span className="show-printed">
      <Button
        size="small"
        icon={<EyeOutlined aria-hidden />}
        disabled={entry === undefined}
        title={entry === undefined ? '先点选一行' : '这一行的数印在哪里'}
        onClick={() => {
          if (entry === undefined) return;
          const cells = places ?? findPrinted(derivedNow(), entry);
          setMissing(cells.length === 0 ? entry : undefined);
          if (cells.length > 0) onShow(cells);
        }}
      >
        在版面中查看
      </Button>
      <span role="status">
        {missing !== undefined && missing === entry ? '这一行没有印出来：还没填完，或不予公开' : ''}
      </span>
    </span>
  );
});
