/** A table, column or trigger name as it stands in SQL, for names that are read from the schema. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
