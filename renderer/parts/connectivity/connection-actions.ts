// What can be done by name with connections that are shown.
import { Copy, ImageDown, Search, Share2, Table2 } from 'lucide-react'
import { toDiagram, type AgencyConnections } from '../../../shared/connectivity/diagram.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { registerActions } from '../../state/actions.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { diagramWords } from './connection-words.ts'
import { copyDiagram, saveDiagram } from './export-diagram.ts'

interface Shown {
  readonly groups: readonly AgencyConnections[]
  readonly agencyName: (id: AgencyId) => { readonly shortName: string }
  readonly of: string
}

export function registerConnectionActions(given: {
  readonly onShow: (view: 'table' | 'diagram') => void
  readonly onSearch: () => void
  readonly now: () => Shown
}): () => void {
  const source = () => {
    const { groups, agencyName } = given.now()
    return toDiagram(
      groups,
      diagramWords(id => agencyName(id).shortName, say, readLanguage()),
    )
  }
  const isAvailable = () => given.now().groups.length > 0
  return registerActions([
    {
      id: 'connectivity.table',
      group: 'view',
      title: t => `${t('connectivity.title')}: ${t('connectivity.view.table')}`,
      icon: Table2,
      run: () => given.onShow('table'),
    },
    {
      id: 'connectivity.diagram',
      group: 'view',
      title: t => `${t('connectivity.title')}: ${t('connectivity.view.diagram')}`,
      icon: Share2,
      run: () => given.onShow('diagram'),
    },
    {
      id: 'connectivity.search',
      group: 'view',
      title: t => t('connectivity.search'),
      shortcut: '/',
      icon: Search,
      run: given.onSearch,
    },
    {
      id: 'connectivity.saveSvg',
      group: 'plan',
      title: t => `${t('connectivity.diagram.name')}: ${t('connectivity.diagram.saveSvg')}`,
      icon: ImageDown,
      run: () => void saveDiagram(source(), given.now().of),
      isAvailable,
    },
    {
      id: 'connectivity.copySource',
      group: 'plan',
      title: t => `${t('connectivity.diagram.name')}: ${t('connectivity.diagram.copy')}`,
      icon: Copy,
      run: () => void copyDiagram(source()),
      isAvailable,
    },
  ])
}
