// The shape of a language file: the same keys as the source, any text.

export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
