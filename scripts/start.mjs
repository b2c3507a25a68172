import { addressSettings } from './lib/address-settings.mjs';
import { lookAtPort, reachable } from './lib/look-at-port.mjs';
import { portTakenMessage } from './lib/port-taken-message.mjs';
import { prepare } from './lib/prepare.mjs';
import { projectFolder } from './lib/project-folder.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runScript } from './lib/run-script.mjs';
import { runServer } from './lib/run-server.mjs';
import { say } from './lib/say.mjs';
import { Stop } from './lib/stop.mjs';

await runScript(async () => {
  requireNode(process.versions.node);
  const { host, port, isSecure } = addressSettings(projectFolder, process.env);
  // Before the packages are touched: those a running server has loaded are locked on Windows.
  const found = port > 0 ? await lookAtPort(host, port, { isSecure }) : 'free';
  if (found === 'ours')
    return sayRunningAlready(`${isSecure ? 'https' : 'http'}://${reachable(host)}:${port}`);
  if (found === 'taken') throw new Stop(portTakenMessage(port, process.platform));
  await prepare(projectFolder);
  return runServer(projectFolder, { onListening: sayListening });
});

function sayRunningAlready(url) {
  say(`程序已在运行，请在浏览器中打开：${url}`);
  return 0;
}

function sayListening({ text }) {
  say(`\n${text}`);
}
