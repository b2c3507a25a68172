import { Button } from 'antd';
import { useState } from 'react';
import type { SignInState, User } from '../../../schemas/api/accounts.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { SignInForm } from './sign-in-form.tsx';

interface Props {
  /** Who was signed in: what is on the page is theirs. */
  readonly user: User;
  readonly onSignedIn: (state: SignInState) => void;
  /** To sign in as somebody else; what is not saved on the page is lost. */
  readonly onLeave: () => void;
}

/** The session has ended: the same person signs in again over the page, which stays as it is. */
export function SignInDialog({ user, onSignedIn, onLeave }: Props) {
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Dialog title="登录已过期，请重新登录">
      <div className="dialog-body">
        <p>
          页面上的内容还在，没有丢失。请 <strong>{user.name}</strong> 输入口令，登录后继续。
        </p>
        <SignInForm name={user.name} onSignedIn={onSignedIn} />
        {isLeaving ? (
          <p>
            页面上还没有保存的修改会丢失。{' '}
            <Button danger onClick={onLeave}>
              仍要离开
            </Button>{' '}
            <Button onClick={() => setLeaving(false)}>留在本页</Button>
          </p>
        ) : (
          <p>
            <Button type="link" className="link-in-text" onClick={() => setLeaving(true)}>
              不是 {user.name}？换一个账号登录
            </Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}
