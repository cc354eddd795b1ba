/** Packages that are published as ES modules only; Jest's CommonJS modules need them transformed. */
const ES_MODULES = [
  '@nestjs',
  'ulid',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'jose',
  'flatbush',
  'flatqueue',
  'point-in-polygon-hao',
  'robust-predicates',
  'polyclip-ts',
  'splaytree-ts',
  'openapi-typescript',
  'content-disposition',
  'cookie',
  'load-esm',
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  globals: { TEST_TIMEOUT_MS: 20_000 },
  setupFilesAfterEnv: ['<rootDir>/scripts/testing/patience.cjs'],
  cacheDirectory: '<rootDir>/.cache/jest',
  transform: { '\\.(ts|m?js)$': '@swc/jest' },
  transformIgnorePatterns: [
    `/node_modules/(?!(${ES_MODULES.join('|')})/)(?!.*/node_modules/(${ES_MODULES.join('|')})/)`,
  ],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^@lantian/api/(.*)$': '<rootDir>/api/src/$1' },
  resolver: '<rootDir>/scripts/testing/jest-resolver.cjs',
  setupFiles: ['<rootDir>/scripts/testing/typescript-workers.cjs'],
  modulePathIgnorePatterns: [
    '<rootDir>/api/dist/',
    '<rootDir>/scripts/dist/',
    '<rootDir>/miniprogram/dist/',
    '<rootDir>/.cache/',
    '<rootDir>/.data/',
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['api/src', 'scripts', 'miniprogram/src'].map((part) => `<rootDir>/${part}/**/*.spec.ts`),
    },
    { ...shared, displayName: 'integration', testMatch: ['<rootDir>/api/test/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'pages',
      globals: { TEST_TIMEOUT_MS: 120_000 },
      testMatch: ['<rootDir>/api/test/**/*.pages.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globals: { TEST_TIMEOUT_MS: 240_000 },
      testMatch: ['<rootDir>/miniprogram/test/**/*.e2e.ts'],
    },
  ],
};
