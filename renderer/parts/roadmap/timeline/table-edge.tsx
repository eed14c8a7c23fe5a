// The right edge of the table: it shares the width between columns and bars. On the heads the columns have edges of their own.
import { memo } from 'react'
import { useWords } from '../../../state/i18n.ts'
import { resizeTable } from '../../../state/table-width.ts'
import { Splitter } from '../../../ui/splitter.tsx'
import { tableRange } from '../table/layout-columns.ts'
import { HEAD_HEIGHT } from './bar-layout.ts'

export const TableEdge = memo(function TableEdge(props: {
  readonly tableWidth: number
  readonly layerWidth: number
  /** Where the rows end. */
  readonly bottom: number
}) {
  const { t } = useWords()
  const { tableWidth, layerWidth, bottom } = props
  return (
    <Splitter
      label={t('columns.tableWidth')}
      valueText={t('columns.tableWidthValue', { pixels: tableWidth })}
      orientation="vertical"
      value={tableWidth}
      {...tableRange(layerWidth)}
      onResize={resizeTable}
      style={{ left: tableWidth, top: HEAD_HEIGHT, height: bottom - HEAD_HEIGHT }}
    />
  )
})
