import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { deviceApis } from './scripts/lint/device-apis.mjs';
import { directions } from './scripts/lint/directions.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '.cache/**',
      '.data/**',
      'coverage/**',
      'miniprogram/src/api/schema.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Nest modules are classes that carry only a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Answers and DTOs are plain objects that fit their class's shape; they need not be instances.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // "might be undefined" checks at the edges (headers, rows, WeChat answers) are worth keeping.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['scripts/**/*.mjs'], extends: [tseslint.configs.recommended] },
  { files: ['api/src/**/*.ts'], plugins: { boundaries }, ...directions },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.spec.ts', '**/*.e2e.ts', 'api/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // expect.objectContaining() and JSON bodies of answers are loosely typed by nature in tests.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['miniprogram/src/**/*.{ts,tsx}'], ignores: ['miniprogram/src/platform/**'], ...deviceApis },
);
