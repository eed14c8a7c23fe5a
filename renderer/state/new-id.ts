// Ids for what the user makes. The backend checks them like everything that comes from the page.

/** An id that nothing else has: `newId<ItemId>()`. */
// A brand is a type and nothing else: there is no argument from which it could be inferred.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function newId<Id extends string>(): Id {
  return crypto.randomUUID() as string as Id
}
