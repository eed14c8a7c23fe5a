// Whether a gate lies in the fiscal year or in the year before.
import { useWords } from '../../state/i18n.ts'
import { Select, type SelectProps } from '../../ui/select.tsx'

interface Props extends Pick<SelectProps, 'label' | 'hideLabel' | 'isDisabled'> {
  readonly value: number
  readonly onChange: (yearOffset: number) => ReturnType<SelectProps['onChange']>
}

export function GateYearSelect({ value, onChange, ...rest }: Props) {
  const { t } = useWords()
  return (
    <Select
      {...rest}
      value={value === 0 ? 'same' : 'before'}
      options={[
        { id: 'same', label: t('gates.sameYear') },
        { id: 'before', label: t('gates.yearBefore') },
      ]}
      onChange={id => onChange(id === 'same' ? 0 : -1)}
    />
  )
}
