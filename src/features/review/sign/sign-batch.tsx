import type { QueueRow } from '../queue/queue'
export const SignBatch = (_: { rows: readonly QueueRow[]; onClose: () => void }) => null
