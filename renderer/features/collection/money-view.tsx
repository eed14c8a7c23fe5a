// The money of the region: a row for every unit, a column for every year, of all or of one source and one category.
import { useEffect, useMemo, useState } from 'react'
import type { MoneyRow } from '../../../shared/domain/sum-money.ts'
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { CATEGORIES, FUND_SOURCES, type Category, type FundSource } from '../../../shared/domain/item.ts'
import { formatRupiahShort } from '../../../shared/messages/format.ts'
import { listMoney } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { Fault } from '../../ui/fault.tsx'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { Select } from '../../ui/select.tsx'
import type { Names } from './use-names.ts'
import './money.css'

const ALL = 'all'

interface Line {
  readonly id: string
  readonly name: string
  readonly byYear: ReadonlyMap<number, number>
  readonly total: number
}

const total = (rows: readonly MoneyRow[]) => rows.reduce((sum, { rupiah }) => sum + rupiah, 0)

function toLine(id: string, name: string, rows: readonly MoneyRow[]): Line {
  const byYear = new Map<number, number>()
  for (const { year, rupiah } of rows) byYear.set(year, (byYear.get(year) ?? 0) + rupiah)
  return { id, name, byYear, total: total(rows) }
}

function Amount({ rupiah }: { readonly rupiah: number | undefined }) {
  const { t, language } = useWords()
  return (
    <td className="num" data-end>
      {rupiah === undefined || rupiah === 0 ? t('common.empty') : formatRupiahShort(rupiah, language)}
    </td>
  )
}

export function MoneyView({ view, names }: { readonly view: CollectionView; readonly names: Names }) {
  const { t } = useWords()
  const { planId } = view.region
  const [rows, setRows] = useState<readonly MoneyRow[] | AppError | null>(null)
  const [source, setSource] = useState<FundSource | typeof ALL>(ALL)
  const [category, setCategory] = useState<Category | typeof ALL>(ALL)
  useEffect(() => {
    const visit = { isOver: false }
    void listMoney(planId).then(reply => {
      if (!visit.isOver) setRows(reply.ok ? reply.value : reply.error)
      return reply
    })
    return () => {
      visit.isOver = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whatever came in since may have changed it
  }, [planId, view])
  const all = rows !== null && !('code' in rows) ? rows : null
  const table = useMemo(() => {
    const shown = (all ?? []).filter(
      row => (source === ALL || row.source === source) && (category === ALL || row.category === category),
    )
    const years = [...new Set(shown.map(({ year }) => year))].toSorted((a, b) => a - b)
    const lines = [...Map.groupBy(shown, ({ agencyId }) => agencyId)]
      .map(([id, own]) => toLine(id, names.agency(id), own))
      .toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    return { years, lines, sum: toLine('sum', '', shown) }
  }, [all, source, category, names])
  if (rows !== null && 'code' in rows) return <Fault>{errorText(rows, t)}</Fault>
  const { years, lines, sum } = table
  return (
    <div className="co-panel">
      <h2>{t('collection.money.title')}</h2>
      <p className="co-hint">{t('collection.money.hint')}</p>
      <div className="co-money-tools">
        <Select<FundSource | typeof ALL>
          label={t('collection.money.source')}
          value={source}
          options={[
            { id: ALL, label: t('collection.money.allSources') },
            ...FUND_SOURCES.map(id => ({ id, label: t(`domain.source.${id}`) })),
          ]}
          onChange={setSource}
        />
        <Select<Category | typeof ALL>
          label={t('collection.money.category')}
          value={category}
          options={[
            { id: ALL, label: t('collection.money.allCategories') },
            ...CATEGORIES.map(id => ({ id, label: t(`domain.category.${id}`) })),
          ]}
          onChange={setCategory}
        />
      </div>
      {all !== null && lines.length === 0 ? <p className="co-none">{t('collection.money.none')}</p> : null}
      {lines.length === 0 ? null : (
        <ScrollTable label={t('collection.money.title')} className="co-money">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('collection.column.unit')}</th>
                {years.map(year => (
                  <th key={year} scope="col" className="num" data-end>
                    {year}
                  </th>
                ))}
                <th scope="col" data-end>
                  {t('collection.money.sum')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, name, byYear, total: sumOf }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {years.map(year => (
                    <Amount key={year} rupiah={byYear.get(year)} />
                  ))}
                  <Amount rupiah={sumOf} />
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('collection.region')}</th>
                {years.map(year => (
                  <Amount key={year} rupiah={sum.byYear.get(year)} />
                ))}
                <Amount rupiah={sum.total} />
              </tr>
            </tfoot>
          </table>
        </ScrollTable>
      )}
    </div>
  )
}
