// One writer per project: the first tab holds a Web Lock; others read until they ask to edit here.
import type { Id } from '../base/id';

export interface WriterLock {
  /** True while this tab may write. */
  holds(): boolean;
  /** Takes the right to write over: the writing tab saves and hands it on; one that does not answer loses it. */
  take(): Promise<void>;
  /** Called when this tab gains or loses the right. */
  subscribe(changed: () => void): () => void;
  release(): void;
}

export interface WriterLockOptions {
  readonly project: Id;
  /** `navigator.locks`; where the browser has none, every tab writes, as there is nothing to ask. */
  readonly locks: LockManager | undefined;
  /** Run before this tab hands the right on: saves what is not yet saved. */
  readonly beforeHandingOn: () => Promise<void>;
  /** How long a writing tab may take to answer before the right is taken from it, ms. */
  readonly patience?: number;
}

class TabLock implements WriterLock {
  private held = false;
  private letGo: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly name: string;
  private readonly channel: BroadcastChannel;

  constructor(private readonly options: WriterLockOptions) {
    this.name = `stagelane:project:${options.project}`;
    this.channel = new BroadcastChannel(this.name);
    this.channel.addEventListener('message', () => void this.handOn());
  }

  holds = (): boolean => this.held;

  subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  async take(): Promise<void> {
    if (this.held) return;
    this.channel.postMessage('hand on');
    const patience = AbortSignal.timeout(this.options.patience ?? 1500);
    await this.request({ signal: patience }).catch(() => this.request({ steal: true }));
  }

  release(): void {
    this.letGo?.();
    this.letGo = null;
    this.channel.close();
    this.set(false);
  }

  /** Resolves once the lock is held or refused. */
  request(how: LockOptions): Promise<void> {
    const { locks } = this.options;
    return new Promise((decided, failed) => {
      if (!locks) {
        this.set(true);
        decided();
        return;
      }
      locks
        .request(this.name, how, (lock) => {
          this.set(lock !== null);
          decided();
          return lock ? new Promise<void>((done) => (this.letGo = done)) : undefined;
        })
        .catch((error: unknown) => {
          // Either the wait was given up, or another tab stole the lock that this one held.
          this.set(false);
          failed(error);
        });
    });
  }

  private async handOn(): Promise<void> {
    if (!this.held) return;
    await this.options.beforeHandingOn();
    this.letGo?.();
    this.letGo = null;
    this.set(false);
  }

  private set(held: boolean): void {
    if (this.held === held) return;
    this.held = held;
    for (const listener of this.listeners) listener();
  }
}

/** Asks for the lock of a project without waiting, so that a second tab opens at once as a reader. */
export async function requestWriterLock(options: WriterLockOptions): Promise<WriterLock> {
  const lock = new TabLock(options);
  await lock.request({ ifAvailable: true });
  return lock;
}
