import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ar'],
  fallbackLocales: false,
  // The list of notes needs few words; everything about a note itself loads with the note.
  catalogs: [
    {
      path: 'src/i18n/locales/{locale}/shell',
      include: [
        'src/app',
        'src/ui',
        'src/storage',
        'src/features/notes',
        'src/features/palette',
        'src/note-view/signing/state-chip.tsx',
      ],
      exclude: ['src/features/notes/deleted/**'],
    },
    {
      path: 'src/i18n/locales/{locale}/note',
      include: [
        'src/coding',
        'src/domain',
        'src/features',
        'src/narrative',
        'src/note-view',
        'src/payers',
        'src/rules',
        'src/units',
      ],
      exclude: [
        '**/*.test.*',
        'src/features/notes/**',
        'src/features/palette/**',
        'src/features/library/**',
        'src/features/units-calculator/**',
        'src/features/settings/**',
        'src/features/output/**',
        'src/features/note-editor/history/**',
        'src/features/unlock/**',
        'src/features/files/**',
        'src/features/audit/**',
        'src/features/review/**',
        'src/note-view/signing/state-chip.tsx',
        'src/coding/code-97140.ts',
        'src/note-view/body-map/region-about.ts',
        'src/note-view/units-chart.tsx',
        'src/note-view/service-names.ts',
        'src/note-view/rule-families.ts',
      ],
    },
    {
      path: 'src/i18n/locales/{locale}/library',
      include: [
        'src/features/library',
        'src/features/units-calculator',
        'src/features/settings',
        'src/features/files',
        'src/coding/code-97140.ts',
        'src/note-view/units-chart.tsx',
        'src/note-view/service-names.ts',
        'src/note-view/rule-families.ts',
      ],
      exclude: ['**/*.test.*'],
    },
    {
      path: 'src/i18n/locales/{locale}/review',
      include: ['src/features/review', 'src/features/audit'],
      exclude: ['**/*.test.*'],
    },
    // Where nothing else is needed yet: a locked device.
    { path: 'src/i18n/locales/{locale}/unlock', include: ['src/features/unlock'] },
    {
      path: 'src/i18n/locales/{locale}/output',
      include: [
        'src/features/output',
        'src/features/note-editor/history',
        'src/features/notes/deleted',
      ],
    },
    {
      path: 'src/i18n/locales/{locale}/regions',
      include: ['src/note-view/body-map/region-about.ts'],
    },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: 'message',
})
