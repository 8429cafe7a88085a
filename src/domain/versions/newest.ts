import type { DraftNote } from '../note'

/** The version that notes are written in. Apart from the schemas: to know it loads none of them. */
export const NEWEST: DraftNote['schemaVersion'] = 2
