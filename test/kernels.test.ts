import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {floatKernel, integerKernel} from '../src/learning/kernel-bytes.js'

describe('the kernels', () => {
	it('are what their sources say', async () => {
		const {compileKernels} = (await import(new URL('../src/learning/kernels/compile.js', import.meta.url).href)) as {
			compileKernels: () => Promise<Record<string, Uint8Array>>
		}
		const {integers, floats} = await compileKernels()
		expect([...integerKernel()]).toEqual([...integers!])
		expect([...floatKernel()]).toEqual([...floats!])
		expect(readFileSync(new URL('../src/learning/kernel-bytes.ts', import.meta.url), 'utf8')).toContain(
			'npm run kernels',
		)
	})
})
