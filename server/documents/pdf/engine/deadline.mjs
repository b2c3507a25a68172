import { Worker } from 'node:worker_threads';

const checkMs = 200;

/**
 * Ends this process when a layout runs past its deadline, or when the parent has gone meanwhile. The layout holds the main thread,
 * so that no message and no timer is seen there: the watch is kept on a thread of its own.
 * @returns {(deadline: number) => void} sets the deadline, in milliseconds of the epoch; Infinity: none
 */
export function watchDeadline() {
  const deadline = new Float64Array(new SharedArrayBuffer(8)).fill(Number.POSITIVE_INFINITY);
  const worker = new Worker(watch, { eval: true, workerData: { deadline, parent: process.ppid, checkMs } });
  worker.unref();
  return (time) => {
    deadline[0] = time;
  };
}

const watch = `
const { workerData: { deadline, parent, checkMs } } = require('node:worker_threads');
setInterval(() => {
  if (Date.now() > deadline[0] || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, checkMs);
`;
