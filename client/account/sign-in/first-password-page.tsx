import { Button } from 'antd';
import { useAction } from '../../api/use-action.ts';
import { ChangePasswordForm } from '../own/change-password-form.tsx';
import { useSession } from '../session/session.ts';
import { SignInSheet } from './sign-in-sheet.tsx';

/** The first password is known to whoever made it: it is changed before anything else. */
export function FirstPasswordPage() {
  const { user, refresh, signOut } = useSession();
  const leaving = useAction(signOut);
  return (
    <SignInSheet
      title="请先修改首次口令"
      hint={`${user.name}，首次口令由管理员设定，请换成只有您自己知道的。`}
    >
      <ChangePasswordForm
        currentLabel="首次口令"
        submitLabel="修改口令并进入"
        onChanged={refresh}
        autoFocus
      />
      <Button type="link" loading={leaving.isRunning} onClick={() => void leaving.run()}>
        退出登录
      </Button>
    </SignInSheet>
  );
}
