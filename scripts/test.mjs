import { countTests } from './lib/count-tests.mjs';
import { installSystemTools } from './lib/install-system-tools.mjs';
import { prepare } from './lib/prepare.mjs';
import { projectFolder } from './lib/project-folder.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runChecks } from './lib/run-checks.mjs';
import { runScript } from './lib/run-script.mjs';
import { runTests } from './lib/run-tests.mjs';
import { say } from './lib/say.mjs';

await runScript(async () => {
  requireNode(process.versions.node);
  await prepare(projectFolder);
  installSystemTools();
  const brokenChecks = await runChecks(projectFolder);
  const { code, report } = await runTests(projectFolder, process.argv.slice(2));
  const tests = countTests(report, brokenChecks);
  const failed = tests.failed === 0 && code !== 0 ? 1 : tests.failed;
  say(`\n${tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`);
  return failed === 0 ? 0 : 1;
});
