// npm start: builds the app if needed, serves the build, prints the address. PORT and HOST can be set.
import { preview } from 'vite';
import { buildIfNeeded } from './build-if-needed.mjs';

await buildIfNeeded();
const server = await preview({
  preview: {
    port: Number(process.env.PORT ?? 4173),
    host: process.env.HOST ?? '127.0.0.1',
    strictPort: false,
  },
  logLevel: 'warn',
});
console.log(`Stagelane is served at ${server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0]}`);
