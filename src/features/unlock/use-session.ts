import { useSyncExternalStore } from 'react'
import { session, type Session } from '../../storage/session'

export const useSession = (): Session =>
  useSyncExternalStore(session.subscribe, () => session.current)
