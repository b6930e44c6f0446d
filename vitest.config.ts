// Unit, contract, property, golden and panel tests; what a user does in a real browser is in tests/browser (Playwright).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { playerModule } from './scripts/player.mjs';

/** These put something in the place of a module, which no other file may see. */
const MOCKED = [
  'tests/golden/charts.test.ts',
  'tests/golden/interchange.test.ts',
  'tests/ui/actions/paste-text.test.ts',
  'tests/unit/drawing/build-scene.test.ts',
  'tests/unit/formats/round-trip.property.test.ts',
];

/** These look into pages although they draw nothing. */
const WITH_PAGE = [
  'tests/ui/actions/acts.test.ts',
  'tests/ui/actions/shortcuts.test.ts',
  'tests/ui/canvas/tidy-keeper.test.ts',
  'tests/ui/table/clipboard-cells.test.ts',
];

export default defineConfig({
  plugins: [react(), playerModule()],
  test: {
    // Only what hangs is ended; a busy machine, or more runs of the properties, take longer.
    testTimeout: 120_000 * Math.max(1, Number(process.env['PROPERTY_RUNS'] ?? 1)),
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Their files share what they import, and keep nothing in it.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', ...MOCKED, ...WITH_PAGE],
        },
      },
      {
        extends: true,
        test: { name: 'mocked', environment: 'node', include: MOCKED },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx', ...WITH_PAGE],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
    ],
  },
});
