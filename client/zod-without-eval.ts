import { z } from 'zod';

// zod compiles its checks with `new Function` unless told not to; the page's content security policy forbids it.
z.config({ jitless: true });
