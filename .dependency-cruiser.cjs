/**
 * The arrows of the house: routes, realtime -> features -> db -> shared, i18n; no cycles.
 * ui/ and rules.ts stay free of server files; a feature sees another feature's model.ts only.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-at-the-bottom',
      severity: 'error',
      from: { path: '^app/(shared|i18n)/' },
      to: { path: '^app/(routes|realtime|features|db)/' },
    },
    {
      name: 'db-below-features',
      severity: 'error',
      from: { path: '^app/db/' },
      to: { path: '^app/(routes|realtime|features)/' },
    },
    {
      name: 'features-below-routes',
      severity: 'error',
      from: { path: '^app/features/' },
      to: { path: '^app/(routes|realtime)/(?!client|events)' },
    },
    {
      name: 'features-meet-by-model',
      comment: "A feature imports another feature's model.ts only; routes compose features.",
      severity: 'error',
      from: { path: '^app/features/([^/]+)/' },
      to: {
        path: '^app/features/([^/]+)/',
        pathNot: ['^app/features/$1/', '^app/features/[^/]+/model\\.ts$', '^app/features/vocabulary/'],
      },
    },
    {
      name: 'ui-without-server',
      severity: 'error',
      from: { path: '(^app/.*/ui/|rules\\.ts$)' },
      to: { path: '\\.server\\.tsx?$' },
    },
    {
      name: 'app-without-tests',
      severity: 'error',
      from: { path: '^(app|server\\.ts|supabase)' },
      to: { path: '^(test|bench)/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
