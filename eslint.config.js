import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that draw with Lit. */
const DRAWING = ['src/ui/**/*.ts', 'src/stations/**/*.ts', 'src/app/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'evaluation/', 'packs/', '**/*.js'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    // nobody switches a rule off in passing: an exception stands here, with its reason
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // numbers read well in messages; everything else is turned to text on purpose
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: DRAWING,
    extends: [lit.configs['flat/all']],
    rules: {
      ...litA11y.configs.recommended.rules,
      // lists and the listeners of their items read best where they stand
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // Lit calls the listeners of a template on their element
      '@typescript-eslint/unbound-method': 'off',
      // an element with nothing but its decorator and properties is no idle class
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
    plugins: { 'lit-a11y': litA11y },
  },
  {
    // the texts of a language are data; English gives the others their type
    files: ['src/locales/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['vite.config.ts', 'vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
