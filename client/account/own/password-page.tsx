import { PageFrame } from '../../parts/page-frame.tsx';
import { useToast } from '../../parts/toast.ts';
import { useSession } from '../session/session.ts';
import { ChangePasswordForm } from './change-password-form.tsx';

export function PasswordPage() {
  const { refresh } = useSession();
  const toast = useToast();
  return (
    <PageFrame title="修改口令" hint="修改后，本账号在其他设备上的登录会全部退出，本机不受影响。">
      <div className="page-form">
        <ChangePasswordForm
          currentLabel="当前口令"
          submitLabel="修改口令"
          onChanged={async () => {
            await refresh();
            toast({ text: '口令已修改，下次登录请使用新口令。' });
          }}
        />
      </div>
    </PageFrame>
  );
}
