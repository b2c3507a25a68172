/**
 * The numbers of a test run.
 * @param report what vitest's json reporter wrote, or undefined where it wrote nothing
 * @param brokenSteps checks that failed outside the tests (types, lint, an error between tests); each counts as one
 *   failure, so that the count is never clean when the run is not
 */
export function countTests(report, brokenSteps) {
  if (!report) return { passed: 0, failed: brokenSteps + 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailure),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles + brokenSteps,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const isFailure = ({ status }) => status === 'failed';
