// What each row of a list of agencies would do, those that cannot be used first: about them a person has to do something.
import { Minus, Pencil, Plus, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { Agency } from '../../../shared/domain/agency.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import type {
  AgencyFault,
  AgencyField,
  AgencyFields,
  AgencyLine,
} from '../../../shared/messages/paste/read-agencies.ts'
import { useWords, type Translate } from '../../state/i18n.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'

export const VERDICTS = ['unread', 'new', 'changed', 'same'] as const
type Verdict = (typeof VERDICTS)[number]

const LOOK: Readonly<Record<Verdict, { readonly icon: LucideIcon; readonly tone: string }>> = {
  unread: { icon: TriangleAlert, tone: 'bad' },
  new: { icon: Plus, tone: 'good' },
  changed: { icon: Pencil, tone: 'warn' },
  same: { icon: Minus, tone: 'neutral' },
}

const FIELDS = ['name', 'shortName', 'kind'] as const satisfies readonly AgencyField[]

const fieldText = (fields: AgencyFields, field: AgencyField, t: Translate) =>
  field === 'kind' ? t(`domain.agencyKind.${fields.kind}`) : fields[field]

function changesText(agency: Agency, before: Agency, t: Translate): string {
  return FIELDS.filter(field => agency[field] !== before[field])
    .map(field =>
      t('agencyList.verdict.change', {
        field: t(`agencyList.head.${field}`),
        before: fieldText(before, field, t),
        after: fieldText(agency, field, t),
      }),
    )
    .join('; ')
}

function faultText({ code, cell, found, limit }: AgencyFault, t: Translate): string {
  switch (code) {
    case 'twice':
    case 'taken':
    case 'too-many':
      return t(`agencyList.fault.${code}`, { cell, found, limit })
    default: {
      const says = t(`errors.problem.${code}`, { limit })
      return t(found === '' ? 'agencyList.fault.other' : 'agencyList.fault.otherFound', { cell, says, found })
    }
  }
}

function verdictText(line: AgencyLine, t: Translate): string {
  switch (line.verdict) {
    case 'unread':
      return faultText(line.fault, t)
    case 'changed':
      return changesText(line.agency, line.before, t)
    default:
      return t(`agencyList.verdict.${line.verdict}`)
  }
}

function fieldsOf(line: AgencyLine): AgencyFields | null {
  if (line.verdict === 'unread') return null
  return line.verdict === 'new' ? line.fields : line.agency
}

function Row({ line }: { readonly line: AgencyLine }) {
  const { t } = useWords()
  const { icon: Icon, tone } = LOOK[line.verdict]
  const fields = fieldsOf(line)
  return (
    <tr>
      <td className="num">{line.cell}</td>
      <th scope="row">{line.verdict === 'unread' ? line.name : fields?.name}</th>
      <td>{fields?.shortName ?? ''}</td>
      <td>{fields === null ? '' : t(`domain.agencyKind.${fields.kind}`)}</td>
      <td className="al-verdict" data-tone={tone}>
        <Icon size={13} aria-hidden />
        {verdictText(line, t)}
      </td>
    </tr>
  )
}

export function AgencyPreview({ lines }: { readonly lines: readonly AgencyLine[] }) {
  const { t, language } = useWords()
  const by = Map.groupBy(lines, ({ verdict }) => verdict)
  return (
    <ScrollTable className="al-rows" label={t('agencyList.rows')}>
      <table>
        <thead>
          <tr>
            {(['cell', ...FIELDS, 'verdict'] as const).map(head => (
              <th key={head} scope="col">
                {t(`agencyList.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {VERDICTS.filter(verdict => by.has(verdict)).map(verdict => (
          <tbody key={verdict}>
            <tr className="al-group">
              <th scope="rowgroup" colSpan={5}>
                {t(`agencyList.group.${verdict}`, {
                  rows: formatNumber(by.get(verdict)?.length ?? 0, language),
                })}
              </th>
            </tr>
            {by.get(verdict)?.map(line => (
              <Row key={line.cell} line={line} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  )
}
