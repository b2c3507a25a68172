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
  const { host, port } = addressSettings(projectFolder, process.env);
  // Before the packages are touched: those a running server has loaded are locked on Windows.
  const found = port > 0 ? await lookAtPort(host, port) : 'free';
  if (found === 'ours') return sayRunningAlready(`http://${reachable(host)}:${port}`);
  if (found === 'taken') throw new Stop(portTakenMessage(port, process.platform));
  await prepare(projectFolder);
  return runServer(projectFolder, { onListening: sayListening });
});

function sayRunningAlready(url) {
  say(`程序已在运行，请在浏览器中打开：${url}`);
  return 0;
}

function sayListening({ url, isOpenToNetwork }) {
  say(`\n部门预算公开编制 已启动，请在浏览器中打开：${url}`);
  say('停止请按 Ctrl+C。');
  if (isOpenToNetwork)
    say(
      '\n注意：已按 HOST 设置对网络开放。同一网络中的任何人都可以打开并使用，没有登录，传输不加密；涉密内容不得录入。只在本机使用时请去掉 HOST 设置。',
    );
}
