import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {floatKernel, integerKernel} from '../src/learning/kernel-bytes.js'

describe('the kernels', () => {
	it('are what their texts say', async () => {
		const {assemble} = (await import(new URL('../src/learning/kernels/assemble.js', import.meta.url).href)) as {
			assemble: () => Promise<Record<string, Uint8Array>>
		}
		const {integers, floats} = await assemble()
		expect([...integerKernel()]).toEqual([...integers!])
		expect([...floatKernel()]).toEqual([...floats!])
		expect(readFileSync(new URL('../src/learning/kernel-bytes.ts', import.meta.url), 'utf8')).toContain(
			'npm run kernels',
		)
	})
})
