import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Names a block by its place in the session, counted from 1 as the screen does. */
export function aboutBlock(index: number): MessageDescriptor {
  const number = index + 1
  return msg`Block ${number}`
}
