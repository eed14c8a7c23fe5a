// Money per fiscal year and source, and the link to the budget system.
import { Plus, X } from 'lucide-react'
import {
  BUDGET_STATUSES,
  type Cost,
  FIRST_YEAR,
  FUND_SOURCES,
  LAST_YEAR,
  totalRupiah,
} from '../../../../shared/domain/item.ts'
import { err } from '../../../../shared/base/result.ts'
import { formatRupiah } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { useListFocus, useNewLineFocus } from '../../../ui/list-focus.ts'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ItemEdit } from './use-item-edit.ts'

/** The first year × source that the item has no line for, from its start on. */
function freeCost(costs: readonly Cost[], firstYear: number): Cost {
  for (let year = firstYear; ; year += 1)
    for (const source of FUND_SOURCES)
      if (source === 'apbd' || year > firstYear + 5)
        if (!costs.some(cost => cost.year === year && cost.source === source))
          return { year, source, rupiah: 0 }
}

function CostRow({ cost, index, edit }: { cost: Cost; index: number; edit: ItemEdit }) {
  const { t, language } = useWords()
  const { whole, rupiah } = useParsers()
  const { item, save, isReadOnly } = edit
  // A year and source has one line at most: so its refused texts find it again when lines come and go.
  const line = `cost ${cost.year} ${cost.source}`
  const put = (field: string, change: Partial<Cost> | null) =>
    save(field, stored => {
      // Another window may have taken lines away; only one whose year or source has changed just now stands where it stood.
      const found = stored.costs.findIndex(one => one.year === cost.year && one.source === cost.source)
      const place = found < 0 && stored.costs.length === item.costs.length ? index : found
      return {
        costs: stored.costs.flatMap((one, at) =>
          at !== place ? one : change === null ? [] : { ...one, ...change },
        ),
      }
    })
  // A year and source that has a line already is refused here, so that the typed text stays in its field.
  const parseYear = (text: string) => {
    const year = whole(FIRST_YEAR, LAST_YEAR)(text)
    if (!year.ok) return year
    const isTaken = item.costs.some(
      (one, at) => at !== index && one.year === year.value && one.source === cost.source,
    )
    return isTaken ? err(t('errors.problem.duplicate')) : year
  }
  return (
    <li className="rm-cost">
      <ParsedField
        label={t('inspector.budget.year')}
        value={cost.year}
        format={String}
        parse={parseYear}
        onCommit={year => put(`${line} year`, { year })}
        inputMode="numeric"
        {...edit.typed(`${line} year`)}
      />
      <ParsedField
        label={t('inspector.budget.amount')}
        value={cost.rupiah}
        format={value => formatRupiah(value, language)}
        parse={rupiah}
        onCommit={value => put(`${line} rupiah`, { rupiah: value })}
        align="end"
        {...edit.typed(`${line} rupiah`)}
      />
      <div className="rm-cost-source">
        <Select
          label={t('inspector.budget.source')}
          value={cost.source}
          options={FUND_SOURCES.map(id => ({ id, label: t(`domain.source.${id}`) }))}
          onChange={source => put(line, { source })}
          isDisabled={isReadOnly}
        />
      </div>
      <div className="rm-cost-remove">
        <IconButton
          size="s"
          icon={X}
          label={t('inspector.budget.remove', {
            year: cost.year,
            source: t(`domain.source.${cost.source}`),
          })}
          onPress={() => edit.forgetWith(put(line, null), `${line} `)}
          isDisabled={isReadOnly}
        />
      </div>
      {edit.error(line) && <p className="rm-error">{edit.error(line)}</p>}
    </li>
  )
}

export function Budget({ edit }: { edit: ItemEdit }) {
  const { t, language } = useWords()
  const { item, save, error, isReadOnly } = edit
  const { list, awaitLine } = useNewLineFocus(item.costs.length)
  const keepFocus = useListFocus()
  return (
    <Section
      title={t('inspector.budget.title')}
      {...edit.section('cost', 'budgetCode')}
      count={item.costs.length > 0 ? formatRupiah(totalRupiah(item), language) : undefined}
    >
      {item.costs.length === 0 && <p className="rm-hint">{t('inspector.budget.none')}</p>}
      <ul className="rm-costs" ref={list} onFocus={keepFocus}>
        {item.costs.map((cost, index) => (
          // The place, so that a changed year does not take the focus away; anew when lines come and go, so that what
          // is being typed does not slip into a neighbour.
          <CostRow key={`${item.costs.length} ${index}`} cost={cost} index={index} edit={edit} />
        ))}
      </ul>
      {!isReadOnly && (
        <Button
          size="s"
          variant="quiet"
          icon={Plus}
          onPress={() => {
            awaitLine(true)
            void save('costs', ({ costs, start }) => ({
              costs: [...costs, freeCost(costs, Number(start.slice(0, 4)))],
            }))
          }}
        >
          {t('inspector.budget.add')}
        </Button>
      )}
      {error('costs') && <p className="rm-error">{error('costs')}</p>}
      <div className="rm-fields">
        <Select
          label={t('inspector.budget.status')}
          value={item.budgetStatus}
          options={BUDGET_STATUSES.map(id => ({ id, label: t(`domain.budgetStatus.${id}`) }))}
          onChange={budgetStatus => save('budgetStatus', { budgetStatus })}
          isDisabled={isReadOnly}
        />
        <div className="rm-wide">
          <TextField
            label={t('inspector.budget.code')}
            value={item.budgetCode}
            onCommit={text => save('budgetCode', { budgetCode: text.trim() })}
            {...edit.typed('budgetCode')}
            error={error('budgetCode') && t('errors.budgetCode')}
            description={t('inspector.budget.codeHint')}
          />
        </div>
      </div>
    </Section>
  )
}
