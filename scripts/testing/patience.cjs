/** Jest does not heed `testTimeout` in a project's settings; each project says its own as a global. */
jest.setTimeout(globalThis.TEST_TIMEOUT_MS);
