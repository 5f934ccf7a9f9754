import type {OpenQueue} from '../../queue/connect.js'
import {usageError} from '../exit.js'

/** Opens a queue, lets `act` work with it, and closes it. Throws an ExitError where no queue can be had. */
export async function withQueue<T>(
	{queue: url, name}: {readonly queue: string; readonly name: string},
	act: (open: OpenQueue) => Promise<T>,
): Promise<T> {
	const {isQueueError, openQueue} = await import('../../queue/connect.js')
	let shown = url
	try {
		const open = await openQueue(
			{url, name},
			{
				onLost: (reason) => say(`${shown}: no connection any more (${reason}); waiting until it is back`),
				onBack: () => say(`${shown}: back; going on`),
			},
		)
		shown = open.shown
		try {
			return await act(open)
		} finally {
			await open.close()
		}
	} catch (error) {
		if (isQueueError(error)) throw usageError(error.message)
		throw error
	}
}

const say = (text: string): void => {
	process.stderr.write(`note: ${text}\n`)
}
