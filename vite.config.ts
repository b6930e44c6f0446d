// The build: one page, lazy chunks for everything heavy, a content policy that runs nothing but the app's own code.
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only in the build: the development server needs scripts in the page. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** The font packages name an older format as a fallback; every browser that runs the app reads the first. */
const newestFontsOnly: Plugin = {
  name: 'newest-fonts-only',
  enforce: 'pre',
  transform: (code, id) =>
    /@fontsource.*\.css$/.test(id) ? code.replace(/, url\([^)]*\.woff\) format\('woff'\)/g, '') : null,
};

/** jsPDF would load these for pages of HTML and pictures, which no file of the app has: half a megabyte that never runs. */
const jspdfWithoutHtml: Plugin = {
  name: 'jspdf-without-html',
  enforce: 'pre',
  resolveId: (id) => (['canvg', 'html2canvas', 'dompurify'].includes(id) ? '\0nothing' : null),
  load: (id) => (id === '\0nothing' ? 'export default null;' : null),
};

export default defineConfig({
  plugins: [jspdfWithoutHtml, newestFontsOnly, react(), tailwind(), contentPolicy],
  base: './',
  build: { target: 'es2023', sourcemap: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  worker: { format: 'es', plugins: () => [jspdfWithoutHtml] },
});
