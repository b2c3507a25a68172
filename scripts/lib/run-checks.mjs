import { runNode } from './run-node.mjs';
import { say } from './say.mjs';

const checks = [
  { name: '类型', script: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  {
    name: '类型（schemas）',
    script: 'node_modules/typescript/bin/tsc',
    args: ['-p', 'schemas/tsconfig.json'],
  },
  { name: '代码规范', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'] },
];

/** Types and lint, one after the other. @returns {Promise<number>} how many failed */
export async function runChecks(root) {
  let failed = 0;
  for (const { name, script, args } of checks) {
    const { code } = await runNode([script, ...args], { cwd: root });
    say(`${name}检查：${code === 0 ? '通过' : '未通过'}`);
    if (code !== 0) failed += 1;
  }
  return failed;
}
