// What every part of the details is given.
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { Names } from './use-names.ts'

export interface DetailProps {
  readonly view: CollectionView
  readonly framework: Framework
  readonly names: Names
  readonly isReadOnly: boolean
}
