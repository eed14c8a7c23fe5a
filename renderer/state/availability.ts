// What nearly every action asks before it is offered.
import { useApp } from './app-store.ts'

export const hasPlan = (): boolean => useApp.getState().document !== null
/** Not where another window holds the data file. */
export const canWrite = (): boolean => useApp.getState().start?.readOnly === false
