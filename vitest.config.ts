// Unit, contract, property, golden and panel tests; what a user does in a real browser is in tests/browser (Playwright).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { playerModule } from './scripts/player.mjs';

export default defineConfig({
  plugins: [react(), playerModule()],
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/ui/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
    ],
  },
});
