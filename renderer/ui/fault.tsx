// Why what was asked for did not happen, beside what was asked.
import { TriangleAlert } from 'lucide-react'
import './fault.css'

export function Fault({ children }: { readonly children: string }) {
  return (
    <p className="ui-fault" role="alert">
      <TriangleAlert size={14} aria-hidden />
      {children}
    </p>
  )
}
