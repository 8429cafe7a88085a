/** Every file of a build with its SHA-256 (base64url); put in when the service worker is built, see scripts/service-worker.ts. */
export interface Release {
  /** Names the whole: the hash of what follows. */
  readonly version: string
  readonly files: Readonly<Record<string, string>>
  /** A file that brings no byte for this long is given up. */
  readonly stallMs: number
}

declare const RELEASE: Release

export const release: Release = RELEASE
