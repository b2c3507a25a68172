import type { DocumentState } from './document-state.ts';

/** How far a file under way is, in words. */
export function progressText({ received }: DocumentState & { phase: 'running' }): string {
  return received > 0 ? `正在接收 ${Math.round(received * 100)}%` : '正在排版';
}
