// views.put, views.rename and views.remove: ways of looking at a plan. They are no part of the plan, so undo passes over them.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { MAX_NAMED_VIEWS, type NamedView } from '../../shared/domain/table-view.ts'
import type { WriteDb } from '../store/database.ts'
import { hasPlan } from '../store/plans.ts'
import * as store from '../store/views.ts'
import type { Session } from './session.ts'

export function putView(
  _session: Session,
  db: WriteDb,
  { planId, view }: Request<'views.put'>,
): Reply<'views.put'> {
  return db.transaction((): Result<readonly NamedView[], AppError> => {
    if (!hasPlan(db, planId)) return err({ code: 'not-found', what: 'plan' })
    const others = store.listViews(db, planId).filter(({ name }) => name !== view.name)
    if (others.length >= MAX_NAMED_VIEWS)
      return err({
        code: 'invalid',
        problems: [{ path: ['view'], code: 'too-large', limit: MAX_NAMED_VIEWS }],
      })
    store.putView(db, planId, view)
    return ok(store.listViews(db, planId))
  })
}

export function renameView(
  _session: Session,
  db: WriteDb,
  { planId, name, newName }: Request<'views.rename'>,
): Reply<'views.rename'> {
  return db.transaction((): Result<readonly NamedView[], AppError> => {
    if (!hasPlan(db, planId)) return err({ code: 'not-found', what: 'plan' })
    if (!store.hasView(db, planId, name)) return err({ code: 'not-found', what: 'view' })
    if (newName !== name && store.hasView(db, planId, newName))
      return err({ code: 'invalid', problems: [{ path: ['newName'], code: 'duplicate' }] })
    store.renameView(db, planId, name, newName)
    return ok(store.listViews(db, planId))
  })
}

export function removeView(
  _session: Session,
  db: WriteDb,
  { planId, name }: Request<'views.remove'>,
): Reply<'views.remove'> {
  return db.transaction(() => {
    if (!hasPlan(db, planId)) return err({ code: 'not-found', what: 'plan' })
    store.removeView(db, planId, name)
    return ok(store.listViews(db, planId))
  })
}
