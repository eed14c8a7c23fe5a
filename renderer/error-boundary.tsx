// The last net: a screen that cannot be drawn is reported to the log and replaced by a sentence and a way back.
import { TriangleAlert } from 'lucide-react'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { bridge } from './host.ts'
import { say } from './state/i18n.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly hasFailed: boolean
  readonly logId: string | null
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, logId: null }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const message = `${text}\n${info.componentStack ?? ''}`.slice(0, 20_000)
    void this.report(message)
  }

  private async report(message: string): Promise<void> {
    const reply = await bridge.call('log.report', { message })
    if (reply.ok) this.setState({ logId: reply.value.logId })
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div className="shell-failed" role="alert">
        <EmptyState
          icon={TriangleAlert}
          title={say('shell.startFailed')}
          text={say('errors.app.internal', { logId: this.state.logId ?? '–' })}
          actions={
            <Button variant="primary" onPress={() => location.reload()}>
              {say('shell.retry')}
            </Button>
          }
        />
      </div>
    )
  }
}
