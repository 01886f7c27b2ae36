import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const NODE_BUILT_INS = { group: ['node:*'], message: 'No Node here: see docs/architecture.md.' };

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.data', '.cache', 'coverage', 'src/dev/inbox-static'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A discriminant that the compiler knows to be exhaustive needs no `default`.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      // An async validator of an update wedges its workflow: the SDK calls validators synchronously.
      'no-restricted-syntax': [
        'error',
        {
          selector: "Property[key.name='validator'] > :function[async=true]",
          message: 'Validators of updates are synchronous.',
        },
      ],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [NODE_BUILT_INS] }],
      'no-restricted-globals': ['error', 'process', 'Intl', 'Buffer', 'fetch', 'setImmediate'],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/replies/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock here: take the instant as an argument.' },
        { object: 'Math', property: 'random', message: 'No randomness here.' },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE_BUILT_INS] }] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts', 'src/dev/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/config.ts alone reads the environment.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        console: 'readonly', process: 'readonly', Buffer: 'readonly', URL: 'readonly', module: 'writable',
        setTimeout: 'readonly', clearTimeout: 'readonly', performance: 'readonly', fetch: 'readonly',
        document: 'readonly', window: 'readonly', location: 'readonly',
      },
    },
  },
);
