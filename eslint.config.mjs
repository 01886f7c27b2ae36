import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// A rule that two blocks set is set by the last one alone, so what belongs together is listed here.

const NO_NODE = {
  patterns: [{ group: ['node:*'], message: 'No Node here: see docs/architecture.md.' }],
};
const NO_ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'src/config.ts alone reads the environment.',
};
const NO_CLOCK = [
  {
    object: 'Date',
    property: 'now',
    message: 'No clock here: take the instant as an argument.',
  },
  { object: 'performance', property: 'now', message: 'No clock here.' },
  { object: 'Math', property: 'random', message: 'No randomness here.' },
];
// An async validator of an update wedges its workflow: the SDK calls validators synchronously.
const NO_ASYNC_VALIDATOR = {
  selector: "Property[key.name='validator'] > :function[async=true]",
  message: 'Validators of updates are synchronous.',
};
const NO_PRESENT_DATE = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'No clock here: take the instant as an argument.',
};

export default defineConfig(
  { ignores: ['dist', 'node_modules', '.data', '.cache', 'coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A discriminant that the compiler knows to be exhaustive needs no `default`.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', NO_ASYNC_VALIDATOR],
    },
  },
  {
    files: ['src/**/*.ts', 'activities/**/*.ts', 'emails/**/*.ts', 'workflows/**/*.ts'],
    ignores: ['src/config.ts', 'src/dev/**'],
    rules: { 'no-restricted-properties': ['error', NO_ENVIRONMENT] },
  },
  {
    // A function of what it is given: the same today, tomorrow and in a replay.
    files: ['src/domain/**/*.ts', 'src/replies/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': ['error', NO_ENVIRONMENT, ...NO_CLOCK],
      'no-restricted-syntax': ['error', NO_PRESENT_DATE],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', NO_NODE] },
  },
  {
    // The sandbox gives workflows a clock and randomness of their own, and takes the rest away.
    files: ['workflows/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', NO_NODE],
      'no-restricted-globals': ['error', 'process', 'Intl', 'Buffer', 'fetch', 'setImmediate'],
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
        Buffer: 'readonly',
        URL: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', module: 'writable', require: 'readonly' },
    },
  },
  {
    files: ['src/dev/inbox-static/*.js'],
    languageOptions: {
      globals: {
        CSS: 'readonly',
        EventSource: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
        location: 'readonly',
        window: 'readonly',
      },
    },
  },
);
