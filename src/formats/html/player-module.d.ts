// The player of standalone pages as text, built from src/player.tsx by scripts/player.mjs.
declare module 'virtual:player' {
  const player: import('./page').PagePlayer;
  export default player;
}
