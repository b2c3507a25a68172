import { expect, it } from 'vitest';
import { countTests } from '../../scripts/lib/count-tests.mjs';

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

it('counts what passed, failed and was skipped', () => {
  expect(countTests(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
});

it('counts a file that could not be loaded as a failure', () => {
  const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countTests(broken, 0).failed).toBe(1);
});

it('does not count a failed test twice for its file', () => {
  const failed = {
    ...report,
    numFailedTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  };
  expect(countTests(failed, 0).failed).toBe(1);
});

it('counts each broken check as a failure, and a run without a result as one', () => {
  expect(countTests(report, 2).failed).toBe(2);
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
