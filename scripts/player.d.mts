// What scripts/player.mjs gives to the build and to tests.
import type { Plugin } from 'vite';

export function playerModule(): Plugin;
