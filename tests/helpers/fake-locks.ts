// A LockManager for tests, with queue, ifAvailable, steal and abort as the Web Locks standard has them.

interface Holder {
  readonly fail: (error: unknown) => void;
}

export function fakeLocks(): LockManager {
  const held = new Map<string, Holder>();
  const waiting = new Map<string, (() => void)[]>();
  const next = (name: string): void => waiting.get(name)?.shift()?.();

  const hold = (name: string, callback: (lock: Lock) => unknown): Promise<unknown> =>
    new Promise((resolve, fail) => {
      const holder = { fail };
      held.set(name, holder);
      void Promise.resolve(callback({ name, mode: 'exclusive' }))
        .then(resolve, fail)
        .finally(() => {
          if (held.get(name) !== holder) return;
          held.delete(name);
          next(name);
        });
    });

  const request = (
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    const holder = held.get(name);
    if (options.steal && holder) {
      held.delete(name);
      holder.fail(new DOMException('stolen', 'AbortError'));
      return hold(name, callback);
    }
    if (!holder) return hold(name, callback);
    if (options.ifAvailable) return Promise.resolve(callback(null));
    return new Promise((resolve, reject) => {
      const enter = (): void => void hold(name, callback).then(resolve, reject);
      const queue = waiting.get(name) ?? [];
      waiting.set(name, [...queue, enter]);
      options.signal?.addEventListener('abort', () => {
        waiting.set(
          name,
          (waiting.get(name) ?? []).filter((waiter) => waiter !== enter),
        );
        reject(options.signal?.reason);
      });
    });
  };
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager;
}
