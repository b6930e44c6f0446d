// How the first column stands over what is scrolled below it.

/** It casts a shadow once something is below it. */
export const PINNED = 'group-data-[aside]/cells:shadow-[6px_0_8px_-6px_rgb(16_20_30/.32)]';
