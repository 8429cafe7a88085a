import { expect, it } from 'vitest'
import { hostilePackages, tried } from '../../testing/hostile-packages'

// The quick form of scripts/torture/packages.mjs: every case that was thought of, one in fifty of the rest.
it(
  'takes no file that somebody broke or forged, and is done with each in 3 s',
  { timeout: 60_000 },
  async () => {
    const { good, bad } = await hostilePackages(0.02)
    for (const file of good) expect((await tried(file)).answer.kind).toBe('package')
    expect(bad.length).toBeGreaterThan(300)
    const wrong: string[] = []
    for (const file of bad) {
      const { answer, ms } = await tried(file)
      if (answer.kind === 'package' || answer.kind === 'failed' || ms > 3000)
        wrong.push(`${file.group}: ${file.name}: ${answer.kind} in ${Math.round(ms)} ms`)
    }
    expect(wrong).toEqual([])
    expect({}).not.toHaveProperty('polluted')
  },
)
