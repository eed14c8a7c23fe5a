// Assessments in words: `Penilaian mandiri 2026` as a title, `Penilaian mandiri, 1 Jan 2026` to choose from.
import type { Assessment } from '../../shared/domain/assessment.ts'
import type { Language } from '../../shared/contract/contract.ts'
import { formatDate } from '../../shared/messages/format.ts'
import type { Translate } from './i18n.ts'

type Head = Pick<Assessment, 'kind' | 'date'>

export function assessmentTitle({ kind, date }: Head, t: Translate): string {
  return `${t(`domain.assessmentKind.${kind}`)} ${date.slice(0, 4)}`
}

export function assessmentName({ kind, date }: Head, t: Translate, language: Language): string {
  return `${t(`domain.assessmentKind.${kind}`)}, ${formatDate(date, language)}`
}
