// The element of the table that popups are put into, so that they belong to its region.
import { createContext, useContext } from 'react';

export const PopupHome = createContext<HTMLElement | null>(null);

export const usePopupHome = (): HTMLElement | null => useContext(PopupHome);
