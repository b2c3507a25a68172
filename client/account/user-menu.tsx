import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { roleNames } from '../../schemas/api/roles.ts';
import { useAction } from '../api/use-action.ts';
import { MenuButton } from '../parts/menu-button.tsx';
import { useToast } from '../parts/toast.ts';
import { hashOf } from '../route.ts';
import { useSession } from './session/session.ts';
import './user-menu.css';

interface Props {
  /** Saves what is not saved yet, before the session ends. */
  readonly beforeSignOut?: () => Promise<void>;
}

/** Who is signed in, and what concerns the own account. */
export function UserMenu({ beforeSignOut = async () => {} }: Props) {
  const { user, signOut } = useSession();
  const toast = useToast();
  const leaving = useAction(async () => {
    await beforeSignOut();
    await signOut().catch((error: unknown) => {
      toast({ text: '没有退出登录，请检查网络后重试。' });
      throw error;
    });
  });
  return (
    <MenuButton
      className="user-menu"
      label={
        <>
          <UserOutlined aria-hidden /> {user.name}
          <span className="user-role">{roleNames[user.role]}</span>
          <span className="visually-hidden">，账号菜单</span>
          <DownOutlined className="user-menu-sign" aria-hidden />
        </>
      }
      head={user.organisationName}
      items={[
        { label: '修改口令', href: hashOf({ page: 'password' }) },
        { label: '登录设备', href: hashOf({ page: 'sessions' }) },
        { label: '退出登录', startsGroup: true, onSelect: () => void leaving.run() },
      ]}
    />
  );
}
