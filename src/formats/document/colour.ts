// Colours as office documents write them.

/** `#1F4FD8` as `1F4FD8`. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
