// What stands over every screen: the windows that send and open roadmap files and collections, and the place onto which one is dropped.
import { useEffect } from 'react'
import { useApp } from '../../state/app-store.ts'
import { useExchange } from '../../state/exchange.ts'
import { CollectionDialog } from './collection-dialog.tsx'
import { registerExchangeActions } from './exchange-actions.ts'
import './exchange.css'
import { OpenDialog } from './open-dialog.tsx'
import { ReviewDialog } from './review-dialog.tsx'
import { RoadmapDrop } from './roadmap-drop.tsx'
import { SendDialog } from './send-dialog.tsx'

export function Exchange() {
  const document = useApp(state => state.document)
  const isReadOnly = useApp(state => state.start?.readOnly !== false)
  const { isSending, isReviewing, given, number } = useExchange()
  useEffect(registerExchangeActions, [])
  return (
    <>
      <RoadmapDrop />
      {isSending && document !== null ? <SendDialog document={document} /> : null}
      {isReviewing && document !== null ? <ReviewDialog document={document} isReadOnly={isReadOnly} /> : null}
      {given === null || isSending ? null : 'collection' in given ? (
        <CollectionDialog key={number} given={given} isReadOnly={isReadOnly} />
      ) : (
        <OpenDialog key={number} given={given} isReadOnly={isReadOnly} />
      )}
    </>
  )
}
