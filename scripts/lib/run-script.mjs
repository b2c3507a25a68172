import { Stop } from './stop.mjs';

/** Runs the work of a script; its answer is the exit code. A foreseen failure is said in words, any other with its stack. */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
