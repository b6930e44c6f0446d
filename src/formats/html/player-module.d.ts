// The player of standalone pages as text, built from src/player.tsx by scripts/player.mjs.
declare module 'virtual:player' {
  const player: {
    readonly script: string;
    readonly scriptHash: string;
    readonly style: string;
    readonly styleHash: string;
  };
  export default player;
}
