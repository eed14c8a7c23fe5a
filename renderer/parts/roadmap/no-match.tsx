// What stands in place of rows where the filters let nothing through.
import { useWords } from '../../state/i18n.ts'
import { useTableWidth } from '../../state/table-width.ts'
import { useSource } from '../../state/timeline-source.ts'
import { Button } from '../../ui/button.tsx'
import { focusGrid } from './focus-grid.ts'
import { unfilter } from './toolbar/unfilter.ts'

/** In place of the rows: over the time axis it would cut the lines that go on through it. */
export function NoMatch() {
  const { t } = useWords()
  const source = useSource()
  const width = useTableWidth(state => state.width)
  const clear = () => {
    unfilter(source)
    focusGrid()
  }
  return (
    <div className="rm-no-match" style={{ width }}>
      <p>{t('roadmap.filter.noMatch')}</p>
      <Button onPress={clear} tooltip={t('roadmap.filter.clear')} shortcut="Shift+F">
        {t('roadmap.filter.clear')}
      </Button>
    </div>
  )
}
