// What this device remembers of how somebody likes the app: language, theme, choices of dialogs. Never needed, never trusted.

export interface Preferences {
  /** The remembered choice when it is one of `allowed`, else null. */
  get<T extends string>(key: string, allowed: readonly T[]): T | null;
  /** The remembered text, whatever it is: the reader must check it. Null when there is none. */
  text(key: string): string | null;
  set(key: string, value: string): void;
}

/** Preferences in localStorage; where the browser refuses it they last until the page is closed. */
export function createPreferences(storage: Storage | null): Preferences {
  const memory = new Map<string, string>();
  const full = (key: string): string => `stagelane:${key}`;
  const text = (key: string): string | null => {
    try {
      return memory.get(key) ?? storage?.getItem(full(key)) ?? null;
    } catch {
      // A browser that refuses storage leaves the choice in memory.
      return null;
    }
  };
  return {
    text,
    get: (key, allowed) => {
      const value = text(key);
      return allowed.find((option) => option === value) ?? null;
    },
    set(key, value) {
      memory.set(key, value);
      try {
        storage?.setItem(full(key), value);
      } catch {
        // Full or refused: kept in memory until the page is closed.
      }
    },
  };
}
