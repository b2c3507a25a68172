import { refusalSchema } from '../../schemas/api/refusal.ts';
import { Refused } from './refused.ts';

/** `fetch`, with every failure but a cancellation turned into `Refused`. */
export async function send(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(path, request).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    throw new Refused([serverGone]);
  });
  if (!response.ok) throw await refusalOf(response);
  return response;
}

const serverGone = {
  where: '',
  message: '连接不上程序。它可能已经停止：请在电脑上重新运行 npm start，待提示“已启动”后重试。',
};

async function refusalOf(response: Response): Promise<Refused> {
  const refusal = refusalSchema.safeParse(await response.json().catch(() => undefined));
  if (refusal.success) return new Refused(refusal.data.problems);
  return new Refused([
    { where: '', message: `程序没有给出有效的答复（状态 ${response.status}）。请刷新页面后重试。` },
  ]);
}
