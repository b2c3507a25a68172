import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Organisation } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { NewOrganisationDialog } from './new-organisation-dialog.tsx';
import { OrganisationTable } from './organisation-table.tsx';
import { ShownOnce } from './shown-once.tsx';

const askForOrganisations = (signal: AbortSignal): Promise<readonly Organisation[]> =>
  request(contract.organisations, { signal });

/** The agencies on this server. Each sees its own accounts and reports only. */
export function OrganisationsPage() {
  const organisations = useAnswer(askForOrganisations);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<{ readonly name: string; readonly password: string }>();
  return (
    <PageFrame
      title="使用单位"
      hint="几个单位可以共用这台服务器。各单位的账号和报告互相看不到，由各自的管理员管理。"
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setMaking(true)}>
          新建单位
        </Button>
      }
    >
      <AnsweredList asked={organisations} of="使用单位">
        {(all) => <OrganisationTable organisations={all} />}
      </AnsweredList>
      {isMaking && (
        <NewOrganisationDialog
          onClose={() => setMaking(false)}
          onDone={(organisation, name, password) => {
            organisations.replace((all) => [...all, organisation]);
            setMaking(false);
            setMade({ name, password });
          }}
        />
      )}
      {made && (
        <ShownOnce
          title="单位已建立"
          userName={made.name}
          password={made.password}
          onClose={() => setMade(undefined)}
        />
      )}
    </PageFrame>
  );
}
