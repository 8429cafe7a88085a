import { afterEach, expect, it, vi } from 'vitest'
import { stubStorage } from '../testing/web-storage'
import { closeNotice, isClosed } from './closed-notices'

afterEach(() => vi.unstubAllGlobals())

it('a notice that was closed stays closed on this device', () => {
  const storage = stubStorage('localStorage')
  expect(isClosed('forgetful')).toBe(false)
  closeNotice('forgetful')
  expect(isClosed('forgetful')).toBe(true)
  storage.refuses = new DOMException('refused', 'SecurityError')
  closeNotice('forgetful')
  expect(isClosed('forgetful'), 'where nothing is kept it is shown again').toBe(false)
})
