type Optional<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The record without the members that are `undefined`. */
export function defined<T extends object>(record: T): Optional<T> {
  // Dropping undefined members is exactly what the type says.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Optional<T>;
}
