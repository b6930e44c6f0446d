// What jsdom lacks and React Flow, Radix and the app expect of a browser.
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => cleanup());

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

/** Without style sheets there is little to work out: what an element says itself, and what it inherits. jsdom takes a hundred times longer. */
const INHERITED: Readonly<Record<string, string>> = { visibility: 'visible', pointerEvents: 'auto' };
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function computed(element: Element, name: string): string {
  const own = (element as HTMLElement).style?.getPropertyValue(kebab(name)) ?? '';
  if (name === 'display') return element.hasAttribute('hidden') ? 'none' : own || 'block';
  const initial = INHERITED[name];
  if (own !== '' || initial === undefined) return own;
  return element.parentElement ? computed(element.parentElement, name) : initial;
}

window.getComputedStyle = ((element: Element) =>
  new Proxy((element as HTMLElement).style ?? document.createElement('div').style, {
    get: (style, name) =>
      name === 'getPropertyValue'
        ? (property: string) => computed(element, camel(property))
        : typeof name === 'string' && (name === 'display' || name in INHERITED)
          ? computed(element, name)
          : Reflect.get(style, name, style),
  })) as typeof window.getComputedStyle;
