// Mounts the page. A defect that React cannot draw around ends here: it is logged and said, never a white window.
import '@fontsource-variable/plus-jakarta-sans'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { say } from './state/i18n.ts'
import { speakLibrary } from './ui/library-words.ts'
import './ui/ui.css'

speakLibrary((word, values) => say(`library.${word}`, values))

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')
createRoot(root).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
)
