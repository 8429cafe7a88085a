/** The vaults of this device: who they belong to, and their key slots. */
export const VAULTS_DATABASE = 'skillednote-vaults'
