// The list of keys: those of the registered actions, those that belong to fields, and those of single screens.
import { type Action, ACTION_GROUPS, useActions } from '../../state/actions.ts'
import { useWords } from '../../state/i18n.ts'
import { closeOverlay, useOverlay } from '../../state/overlay.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import './keys.css'
import { SCREEN_KEYS } from './screen-keys.ts'

/** Under their screens, whichever is shown. */
const LISTED: ReadonlySet<string> = new Set(SCREEN_KEYS.flatMap(({ lines }) => lines.map(({ id }) => id)))

const GESTURES = [
  'move',
  'stretch',
  'free',
  'cancel',
  'link',
  'progress',
  'lasso',
  'menu',
  'zoom',
  'columns',
  'arrow',
] as const

interface KeyLine {
  readonly id: string
  readonly title: string
  readonly keys: readonly string[]
}

export function Keys() {
  const isOpen = useOverlay(state => state.open === 'keys')
  return isOpen ? <KeyList /> : null
}

function KeyList() {
  const { t } = useWords()
  const actions = useActions(state => state.actions)
  const known = useActions(state => state.known)
  const toLine = ({ id, title, shortcut }: Action): readonly KeyLine[] =>
    shortcut === undefined || LISTED.has(id) ? [] : [{ id, title: title(t), keys: [shortcut] }]
  const registered = ACTION_GROUPS.map(group => ({
    title: t(`palette.group.${group}`),
    lines: actions.filter(action => action.group === group).flatMap(toLine),
  }))
  const offered = new Set(actions.map(action => action.id))
  const groups = [
    ...registered,
    {
      title: t('keys.fields'),
      lines: [
        { id: 'move', title: t('keys.move'), keys: ['Tab', 'Shift+Tab'] },
        { id: 'press', title: t('keys.press'), keys: ['Enter', 'Space'] },
        { id: 'take', title: t('keys.take'), keys: ['Enter', 'Tab'] },
        { id: 'takeLines', title: t('keys.takeLines'), keys: ['Ctrl+Enter', 'Tab'] },
        { id: 'revert', title: t('keys.revert'), keys: ['Escape'] },
      ],
    },
    {
      title: t('keys.columns'),
      lines: [
        { id: 'sort', title: t('keys.sort'), keys: ['Enter', 'Space'] },
        { id: 'width', title: t('keys.width'), keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
        { id: 'order', title: t('keys.order'), keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
      ],
    },
    ...SCREEN_KEYS.map(({ title, lines }) => ({
      title: t(title),
      lines: lines.map(line => ({ ...line, title: t(line.title) })),
    })),
    // A key may mean something else there: these stand apart.
    { title: t('keys.elsewhere'), lines: known.filter(({ id }) => !offered.has(id)).flatMap(toLine) },
  ].filter(group => group.lines.length > 0)
  return (
    <Dialog
      title={t('keys.title')}
      isOpen
      onClose={closeOverlay}
      closeLabel={t('common.close')}
      size="l"
      isText
    >
      <p className="keys-intro">{t('keys.intro')}</p>
      <div className="keys-groups">
        {groups.map(group => (
          <section key={group.title} className="keys-group">
            <h3>{group.title}</h3>
            <dl>
              {group.lines.map(line => (
                <div key={line.id}>
                  <dt>{line.title}</dt>
                  <dd>
                    {line.keys.map((key, index) => (
                      <span key={key}>
                        {index === 0 ? null : <i>{t('keys.or')}</i>}
                        <Kbd keys={key} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className="keys-group">
          <h3>{t('keys.mouse.title')}</h3>
          <dl>
            {GESTURES.map(gesture => (
              <div key={gesture}>
                <dt>{t(`keys.mouse.${gesture}.what`)}</dt>
                <dd className="keys-gesture">{t(`keys.mouse.${gesture}.how`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
