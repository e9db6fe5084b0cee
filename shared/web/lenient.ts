import * as v from "valibot";

/** A record's type without the members that may be `undefined`, which are left out instead. */
type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** An object with these members: others are dropped, and those that are `undefined` are not there. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.object(entries),
    v.transform((value: v.InferOutput<v.ObjectSchema<Entries, undefined>>) => defined(value)),
  );
}

/** A member that is left out where it does not hold: a newer version may write what this one does not know. */
export function may<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | undefined> {
  return v.fallback(v.optional(schema), undefined);
}

/** A list of at most so many items, of which those that do not hold are left out. */
export function list<T>(schema: v.GenericSchema<unknown, T>, most: number): v.GenericSchema<unknown, readonly T[]> {
  const known = (item: unknown) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  };
  return v.pipe(
    v.array(v.unknown()),
    v.maxLength(most),
    v.transform((items) => items.flatMap(known)),
  );
}

export function integer(from: number, to: number): v.GenericSchema<unknown, number> {
  return v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
}

/** Milliseconds that are whole seconds. */
export function seconds(from: number, to: number): v.GenericSchema<unknown, number> {
  return v.pipe(v.number(), v.multipleOf(1000), v.minValue(from), v.maxValue(to));
}

function defined<T extends object>(value: T): Defined<T>;
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
