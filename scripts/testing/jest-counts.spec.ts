import { counts } from './jest-counts.mjs';

const none = {
  numTotalTests: 0,
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('counts of a Jest run', () => {
  it('passes what passed', () => {
    expect(counts({ ...none, numTotalTests: 3, numPassedTests: 3 })).toEqual({ passed: 3, failed: 0 });
  });

  it('fails what failed, was skipped, is still to do, or could not run', () => {
    const run = {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 3,
      numRuntimeErrorTestSuites: 4,
    };
    expect(counts({ ...run, numTotalTests: 7 })).toEqual({ passed: 1, failed: 10 });
  });

  it('fails a run without tests', () => {
    expect(counts(none)).toEqual({ passed: 0, failed: 1 });
  });
});
