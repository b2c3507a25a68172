/** What the log of an organisation says was done. */
export const auditActions = {
  setUp: '首次设置',
  signIn: '登录',
  signInFailed: '登录失败',
  signInLocked: '登录暂停',
  signOut: '退出登录',
  sessionEnded: '结束登录',
  passwordChanged: '修改口令',
  accountCreated: '新建账号',
  roleChanged: '修改角色',
  accountDisabled: '停用账号',
  accountEnabled: '启用账号',
  accountUnlocked: '解除锁定',
  passwordReset: '重置口令',
  organisationCreated: '新建单位',
  reportCreated: '新建报告',
  reportDeleted: '删除报告',
  reportUndeleted: '恢复已删除的报告',
  reportRestored: '恢复旧版本',
  reportExported: '导出报告',
} as const;

export type AuditAction = keyof typeof auditActions;
