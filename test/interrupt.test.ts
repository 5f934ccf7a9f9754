import {afterEach, describe, expect, it, jest} from '@jest/globals'
import {watchInterrupt} from '#src/cli/extract/interrupt.js'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

afterEach(() => {
	for (const name of signals) process.removeAllListeners(name)
	jest.restoreAllMocks()
})

describe('an interrupt', () => {
	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('by %s ends the run with %d, after the work in hand', (name, code) => {
		const said: string[] = []
		const interrupt = watchInterrupt((text) => said.push(text), {message: 'finishing'})
		expect({code: interrupt.exitCode, aborted: interrupt.signal.aborted}).toEqual({code: null, aborted: false})
		process.emit(name)
		expect({code: interrupt.exitCode, aborted: interrupt.signal.aborted, said}).toEqual({
			code,
			aborted: true,
			said: ['finishing'],
		})
	})

	it('a second time ends the process, once `onSecond` has run', async () => {
		const order: string[] = []
		const ended = new Promise<void>((resolve) => {
			jest.spyOn(process, 'exit').mockImplementation((code) => {
				order.push(`exit ${code}`)
				resolve()
				return undefined as never
			})
		})
		watchInterrupt(() => order.push('said'), {
			onSecond: async () => {
				order.push('closed')
			},
		})
		process.emit('SIGINT')
		process.emit('SIGTERM')
		await ended
		expect(order).toEqual(['said', 'closed', 'exit 143'])
	})
})
