import { json } from '../reply.ts';
import type { Services } from '../service.ts';

export const programServices: Pick<Services, 'identity'> = {
  identity: async () => json({ product: 'budget-disclosure' }),
};
