// The build: one page, lazy chunks for everything heavy.
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwind()],
  base: './',
  build: { target: 'es2023', sourcemap: false, assetsInlineLimit: 0 },
  worker: { format: 'es' },
});
