// Opens the canvas's menu at the pointer, for parts outside the chart itself.
import { createContext } from 'react';

export const OpenMenu = createContext<(event: MouseEvent) => void>(() => {});
