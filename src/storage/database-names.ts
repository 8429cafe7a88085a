/** The vaults of this device: who they belong to, and their key slots. */
export const VAULTS_DATABASE = 'skillednote-vaults'
/** What profiles of this device send one another, encrypted to whoever it is for. */
export const POST_DATABASE = 'skillednote-post'
