import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';

/** Where pdf.js works: pages that draw themselves within themselves never give control back, but a thread can be ended. */
export interface PdfThread {
  /** What it understands as its worker. */
  readonly port: MessagePort;
  /** Rejects where the thread fails, never resolves. */
  readonly failed: Promise<never>;
  end(): Promise<void>;
}

/** Several times as much as the largest report takes. */
const mostMb = 256;

/** @param folder of the package pdfjs-dist */
export function startPdfThread(folder: string): PdfThread {
  const { port1, port2 } = new MessageChannel();
  const worker = pathToFileURL(path.join(folder, 'legacy', 'build', 'pdf.worker.min.mjs')).href;
  const thread = new Worker(script, {
    eval: true,
    workerData: { worker, port: port2 },
    transferList: [port2],
    // What compiles the program has nothing to do there.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMb },
    // Nothing of it belongs among the words of the program.
    stdout: true,
    stderr: true,
  });
  const failed = new Promise<never>((_, reject) => {
    thread.once('error', reject);
  });
  failed.catch(() => undefined);
  port1.start();
  return {
    port: port1 as unknown as MessagePort,
    failed,
    end: async () => {
      port1.close();
      await thread.terminate();
    },
  };
}

const script = `
const { workerData } = require('node:worker_threads');
import(workerData.worker).then(({ WorkerMessageHandler }) => {
  WorkerMessageHandler.initializeFromPort(workerData.port);
  workerData.port.start();
});
`;
