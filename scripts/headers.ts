/** What the browser holds a page of the app to, in a header and in the page itself. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // The look-up of diagnosis codes that a person may turn on; see note-editor/diagnosis/nlm-query.ts.
  "connect-src 'self' https://clinicaltables.nlm.nih.gov",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "worker-src 'self'",
  'trusted-types skillednote-worker',
].join('; ')

/** Sent with every file. */
export const HEADERS = {
  'Content-Security-Policy': `${CSP}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=(), clipboard-write=(self)',
}

/** Argon2id is WebAssembly: the one thread that computes it has a policy of its own, and may do nothing else. */
const KEY_THREAD = /^\/assets\/vault\.worker-[\w-]+\.js$/
export const KEY_THREAD_CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"

/** The headers of a file. */
export const headersOf = (path: string): Record<string, string> =>
  KEY_THREAD.test(path) ? { ...HEADERS, 'Content-Security-Policy': KEY_THREAD_CSP } : HEADERS

/**
 * The same for hosts that read such a file (Netlify, Cloudflare Pages). Some of them send the headers of
 * every rule that matches and a browser holds to all it is sent, so no rule for many files has a policy
 * that would forbid one of them its work: each page and thread has its own rule, and a page at any other
 * address has the policy in itself.
 */
export function headersFile(files: readonly string[]): string {
  const { 'Content-Security-Policy': full, ...others } = HEADERS
  const rule = (path: string, headers: Record<string, string>) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]
  const own = files.filter((path) => /\.html$|\.worker-[\w-]+\.js$/.test(path))
  return [
    ...rule('/*', { 'Content-Security-Policy': "frame-ancestors 'none'", ...others }),
    ...rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...rule('/', { 'Content-Security-Policy': full }),
    ...rule('/sw.js', { 'Content-Security-Policy': full, 'Cache-Control': 'no-cache' }),
    ...own.flatMap((path) =>
      rule(path, { 'Content-Security-Policy': headersOf(path)['Content-Security-Policy'] ?? full }),
    ),
    '',
  ].join('\n')
}
