/** 14:03:22, in the time of this computer. */
export const timeText = (at: string): string => new Date(at).toLocaleTimeString('zh-CN', { hour12: false });
