// The names of all channels, without their schemas: the sandboxed preload needs the names and must not carry zod.
// `contract.ts` says what each of them takes and answers; the compiler refuses a name without a schema or reply there.

export const METHODS = [
  'app.start',
  'settings.update',
  'plan.create',
  'plan.openSample',
  'plan.open',
  'plan.read',
  'plan.run',
  'plan.undo',
  'plan.redo',
  'scenario.make',
  'scenario.rename',
  'scenario.remove',
  'scenario.restore',
  'scenario.listRemoved',
  'revision.list',
  'revision.make',
  'revision.open',
  'revision.rename',
  'revision.remove',
  'revision.restore',
  'views.put',
  'views.rename',
  'views.remove',
  'backup.list',
  'backup.create',
  'backup.restore',
  'framework.check',
  'framework.put',
  'framework.remove',
  'framework.putAway',
  'framework.reload',
  'framework.read',
  'framework.schema',
  'log.report',
] as const
export type Method = (typeof METHODS)[number]

export const EVENT_NAMES = [
  'plan.changed',
  'plans.changed',
  'revisions.changed',
  'frameworks.changed',
  'data.replaced',
  'menu.action',
] as const
export type EventName = (typeof EVENT_NAMES)[number]
