import { createHash } from 'node:crypto';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

const hash = createHash('sha256').update(await writeSample(sampleReport));
process.stdout.write(hash.digest('hex'));
