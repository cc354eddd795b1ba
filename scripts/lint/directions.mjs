/**
 * The direction rule of the API: channels → features → core. Core knows no feature; a feature is entered
 * from outside through its service, module, events file or index, never through its tables. What wires the
 * whole together (main, app.module, schema, demo, admin) belongs to no element and may know all.
 */

const SAME_FEATURE = '{{ from.element.captured.feature }}';

/** Settings and rules for `eslint-plugin-boundaries`. */
export const directions = {
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.json'] } },
    'boundaries/elements': [
      { type: 'core', pattern: 'api/src/core', partialMatch: false, stopMatching: true },
      { type: 'migrations', pattern: 'api/src/migrations', partialMatch: false, stopMatching: true },
      {
        type: 'channel',
        pattern: 'api/src/channels/*',
        capture: ['feature'],
        partialMatch: false,
        stopMatching: true,
      },
      {
        type: 'feature',
        pattern: 'api/src/!(core|migrations|channels|demo|admin)',
        capture: ['feature'],
        partialMatch: false,
      },
    ],
    'boundaries/files': [
      { category: 'entry', pattern: '**/{*.service,*.module,*.events,events,index}.ts' },
      { category: 'test', pattern: '**/*.spec.ts' },
    ],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        policies: [
          {
            from: { element: { type: 'core' } },
            disallow: { to: { element: { type: ['feature', 'channel', 'migrations'] } } },
            message: 'core knows no feature: {{ dependency.source }}',
          },
          {
            from: { element: { type: 'feature' } },
            disallow: { to: { element: { type: 'channel' } } },
            message: 'a feature knows no channel (channels → features → core): {{ dependency.source }}',
          },
          {
            from: { element: { type: ['feature', 'channel'] } },
            disallow: { to: { element: { type: ['feature', 'channel'] }, file: { isUnknown: true } } },
            message:
              'enter another feature through its service, module, events or index: {{ dependency.source }}',
          },
          {
            from: { element: { type: ['feature', 'channel'] } },
            allow: {
              to: {
                element: { type: '{{ from.element.types.[0] }}', captured: { feature: SAME_FEATURE } },
              },
            },
          },
          { from: { file: { categories: 'test' } }, allow: { to: { file: { path: '**' } } } },
        ],
      },
    ],
  },
};
