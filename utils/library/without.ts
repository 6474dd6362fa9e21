/** A copy of a record without some of its fields. */
export function without<T extends object, Field extends keyof T>(record: T, fields: readonly Field[]): Omit<T, Field> {
  const copy = { ...record }
  for (const field of fields) delete copy[field]
  return copy
}
