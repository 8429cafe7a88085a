import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { need } from '../i18n/activate'
import { isForgetfulHere, spaceHere, type SpaceLeft } from '../storage/durability'
import { readPreferences } from '../storage/preferences'

interface Said {
  readonly space: SpaceLeft
  readonly isForgetful: boolean
  readonly keepDays: number
}

/** Its words come with it: hardly anybody has something to be told. */
const Lines = lazy(async (): Promise<{ default: (said: Said) => ReactNode }> => {
  const [{ NoticeLines }] = await Promise.all([
    import('../features/settings/privacy/notice-lines'),
    need('library'),
  ]).catch(() => [{ NoticeLines: () => null }])
  return { default: NoticeLines }
})

/** Above the notes: little space, a browser that forgets, notes past their days. Mostly nothing. */
export function Notices() {
  const [said, say] = useState<Said>()
  useEffect(() => {
    let isHere = true
    const look = async () => {
      const space = await spaceHere()
      const { keepDays } = readPreferences()
      if (isHere) say({ space, isForgetful: isForgetfulHere(), keepDays })
    }
    void look()
    return () => {
      isHere = false
    }
  }, [])
  if (!said || (said.space.kind === 'enough' && !said.isForgetful && said.keepDays === 0))
    return null
  return (
    <Suspense fallback={null}>
      <Lines {...said} />
    </Suspense>
  )
}
