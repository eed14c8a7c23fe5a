// The thread in which long files are read and collections are packed, step by step. Built to one file of its own, out/main/reader.cjs.
import { parentPort } from 'node:worker_threads'
import { doJob } from './services/reading/do-job.ts'
import type { FromThread, ToThread } from './services/reading/messages.ts'

const port = parentPort
if (port === null) throw new Error('started otherwise than as a thread')

let answered: ((message: ToThread) => void) | null = null

function ask(message: FromThread): Promise<ToThread> {
  port?.postMessage(message)
  return new Promise(resolve => {
    answered = resolve
  })
}

port.on('message', (message: ToThread) => {
  if (message.kind === 'known' || message.kind === 'next' || message.kind === 'parts') answered?.(message)
  // What is thrown ends the thread, and who waits for it is told.
  else void doJob(message, ask).then(last => port.postMessage(last))
})
