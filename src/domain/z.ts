import * as z from 'zod/mini'

// A strict Content-Security-Policy forbids `new Function`; this must run before the first schema is built.
z.config({ jitless: true })

export { z }
