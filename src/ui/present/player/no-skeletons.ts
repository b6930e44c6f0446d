// Stands for the reader of number and date skeletons (`{n, number, ::percent}`) in a standalone page: no words of a presentation have one.

const none = (): never => {
  throw new Error('no words of a presentation have a number or date skeleton');
};

/** @throws always */
export const parseDateTimeSkeleton = none;
/** @throws always */
export const parseNumberSkeleton = none;
/** @throws always */
export const parseNumberSkeletonFromString = none;
