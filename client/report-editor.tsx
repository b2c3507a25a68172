import { useSession } from './account/session/session.ts';
import { UserMenu } from './account/user-menu.tsx';
import { EditorPage } from './editor/editor-page.tsx';
import { sections } from './sections/sections.ts';

interface Props {
  readonly reportId: string;
}

/** The editor with the parts of the report that are entered in it. */
export function ReportEditor({ reportId }: Props) {
  const { user } = useSession();
  return (
    <EditorPage
      reportId={reportId}
      user={user}
      sections={sections}
      userMenu={(saveNow) => <UserMenu beforeSignOut={saveNow} />}
    />
  );
}
