// Stands for the library of drafts in a standalone page, where nothing is ever edited: no document is a draft of another.

/** @returns false */
export const isDraft = (): boolean => false;
