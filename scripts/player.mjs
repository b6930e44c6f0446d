// The player of standalone pages as a module of text: `virtual:player`. It is built for itself into one script and one style sheet
// without any import left, and the app carries both as strings in a chunk that loads when such a page is written.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const NAME = 'virtual:player';
const RESOLVED = `\0${NAME}`;
const MOST = 16 * 1024 * 1024;

/** In a process of its own: tests and the development server build for development, the player is always as it ships. */
async function buildPlayer() {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/build-player.mjs'], {
    env,
    maxBuffer: MOST,
  });
  return stdout;
}

let built;

/** Gives the player to whoever imports it; built once, on first use. */
export const playerModule = () => ({
  name: 'player-module',
  resolveId: { filter: { id: /^virtual:player$/ }, handler: () => RESOLVED },
  load: {
    filter: { id: /^\0virtual:player$/ },
    async handler() {
      built ??= buildPlayer();
      return `export default ${await built};`;
    },
  },
});
