export const BROWSER_ARGS: string[];
export function findChromium(): Promise<{ path: string; from: string }>;
