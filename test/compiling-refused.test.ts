import {readFileSync} from 'node:fs'
import {afterEach, beforeEach, describe, expect, it, jest} from '@jest/globals'
import {packAscending} from '../src/learning/files/bytes.js'
import * as tables from '../src/learning/linear/tables.js'

// A page or a process may have WebAssembly and forbid to compile it: `Module` throws then.

const {Module} = WebAssembly

class RefusedModule {
	constructor() {
		throw new Error('compiling is refused')
	}
}

/** What a kernel and an engine that are made now do. */
async function readSample(): Promise<{readonly kinds: readonly string[]; readonly found: object}> {
	jest.resetModules()
	const {kernelKinds} = await import('../src/learning/kernel.js')
	const {extract} = await import('../src/index.js')
	const text = readFileSync(new URL('../fixtures/sample/input.txt', import.meta.url), 'utf8')
	return {kinds: kernelKinds(), found: extract({text, published: '2024-11-21'}, {tokens: true})}
}

describe('where WebAssembly may not be compiled', () => {
	beforeEach(() => {
		WebAssembly.Module = RefusedModule
	})
	afterEach(() => {
		WebAssembly.Module = Module
	})

	it('tables are filled by JavaScript', async () => {
		const native = await import('#tables')
		const keys = packAscending(Uint32Array.of(3, 70, 5000))
		const codes = Uint8Array.of(7, 130, 90)
		expect(native.rankTable).not.toBe(tables.rankTable)
		expect(native.rankTable(keys, codes)).toEqual(tables.rankTable(keys, codes))
	})

	it('the kernel is the plain one, which finds the same', async () => {
		const refused = await readSample()
		expect(refused.kinds).toEqual(['plain'])
		WebAssembly.Module = Module
		const compiled = await readSample()
		expect(compiled.kinds).toContain('integers')
		expect(refused.found).toEqual(compiled.found)
	})
})
