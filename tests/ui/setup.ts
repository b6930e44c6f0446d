// What jsdom lacks and React Flow, Radix and the app expect of a browser.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Only what never comes is given up: a busy machine takes longer than the usual second.
configure({ asyncUtilTimeout: 20_000 });

/** Frames that were asked for and have not come. */
const frames = new Set<number>();
const askForFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (paint) => {
  const frame = askForFrame((time) => {
    frames.delete(frame);
    paint(time);
  });
  frames.add(frame);
  return frame;
};

// What a test asked for ends with it: a late frame would take the focus from the next.
afterEach(() => {
  cleanup();
  for (const frame of frames) window.cancelAnimationFrame(frame);
  frames.clear();
});

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= StillObserver as unknown as typeof ResizeObserver;
globalThis.DOMMatrixReadOnly ??= class {
  m22: number;
  constructor(transform?: string) {
    const scale = transform?.match(/scale\(([\d.]+)\)/)?.[1];
    this.m22 = scale ? Number(scale) : 1;
  }
} as unknown as typeof DOMMatrixReadOnly;
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { get: (): number => 40 },
  offsetWidth: { get: (): number => 150 },
});
HTMLElement.prototype.scrollIntoView ??= () => {};
HTMLElement.prototype.setPointerCapture ??= () => {};
HTMLElement.prototype.hasPointerCapture ??= () => false;
HTMLElement.prototype.releasePointerCapture ??= () => {};
(SVGElement.prototype as unknown as { getBBox(): DOMRect }).getBBox = () => new DOMRect(0, 0, 0, 0);
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  onchange: null,
  dispatchEvent: () => true,
})) as typeof window.matchMedia;
