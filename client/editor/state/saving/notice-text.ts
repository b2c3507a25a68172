/** `已合并 甲、乙 的 3 处修改`. */
export const mergedText = (by: readonly string[], count: number): string =>
  `已合并 ${by.join('、')} 的 ${count} 处修改，与您的修改没有冲突。`;

export const takenUpText = (count: number): string =>
  `已恢复上次未保存到服务器的 ${count} 处修改，正在保存。可用“撤销”退回。`;
