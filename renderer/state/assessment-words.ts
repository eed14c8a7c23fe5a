// Assessments in words: `Penilaian mandiri 2026` as a title, `Penilaian mandiri, 1 Jan 2026` to choose from.
import type { Assessment, AssessmentId } from '../../shared/domain/assessment.ts'
import type { Language } from '../../shared/contract/contract.ts'
import { formatDate } from '../../shared/messages/format.ts'
import type { Translate } from './i18n.ts'

type Head = Pick<Assessment, 'kind' | 'date'>

/** What each is called among the others: with its source where kind and day do not tell it apart. */
export function assessmentNames(
  assessments: readonly Assessment[],
  t: Translate,
  language: Language,
): ReadonlyMap<AssessmentId, string> {
  const names = assessments.map(one => assessmentName(one, t, language))
  return new Map(
    assessments.map((one, at) => {
      const name = names[at] ?? ''
      const isTold = one.source === '' || names.indexOf(name) === names.lastIndexOf(name)
      return [one.id, isTold ? name : `${name} (${one.source})`]
    }),
  )
}

export function assessmentTitle({ kind, date }: Head, t: Translate): string {
  return `${t(`domain.assessmentKind.${kind}`)} ${date.slice(0, 4)}`
}

export function assessmentName({ kind, date }: Head, t: Translate, language: Language): string {
  return `${t(`domain.assessmentKind.${kind}`)}, ${formatDate(date, language)}`
}
