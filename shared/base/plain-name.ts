/**
 * A name as it is compared: case, spaces and signs do not matter. `E-Office 2` is `eoffice2`; what has nothing but signs, such
 * as `-`, is empty: it names nothing.
 */
export function plainName(name: string): string {
  return name.toLocaleLowerCase('id').replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
