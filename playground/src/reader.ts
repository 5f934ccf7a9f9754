import type {Answer, Numbered, Request} from './protocol.js'

/** Reads in a Worker, or in the page where there is none. */
export interface Reader {
	ask(request: Request): Promise<Answer>
	/** Why the page reads by itself; null where a Worker does. */
	readonly inPage: Promise<string | null>
}

/** @param base the folder of the page's files */
export function openReader(base: string): Reader {
	const started = startWorker(`${base}worker.js`)
	const asked = started.then(async ({worker, why}): Promise<Pick<Reader, 'ask'>> => {
		if (worker) return askWorker(worker)
		const {openReading} = await import('./reading.js')
		const reading = openReading(`${base}models/`)
		return {ask: (request) => reading.answer(request), ...{why}}
	})
	return {
		ask: async (request) => {
			try {
				return await (await asked).ask(request)
			} catch (error) {
				return {kind: 'failed', message: `The reader can't be loaded: ${(error as Error).message}`}
			}
		},
		inPage: started.then(({why}) => why),
	}
}

interface Started {
	readonly worker: Worker | null
	readonly why: string | null
}

// A Worker says that it is ready before anything else; one that can't start, as a module in an old browser, says nothing or fails.
function startWorker(address: string): Promise<Started> {
	return new Promise((resolve) => {
		const without = (why: string): void => resolve({worker: null, why})
		try {
			const worker = new Worker(address, {type: 'module'})
			worker.onmessage = () => resolve({worker, why: null})
			worker.onerror = (event) => {
				event.preventDefault()
				worker.terminate()
				without('The Worker did not start')
			}
		} catch {
			without('This browser has no Worker for this page')
		}
	})
}

function askWorker(worker: Worker): Pick<Reader, 'ask'> {
	const waiting = new Map<number, (answer: Answer) => void>()
	let number = 0
	worker.onmessage = ({data}: {data: Numbered<Answer>}) => {
		waiting.get(data.number)?.(data.value)
		waiting.delete(data.number)
	}
	worker.onerror = (event) => {
		event.preventDefault()
		for (const answer of waiting.values()) answer({kind: 'failed', message: `The Worker failed: ${event.message}`})
		waiting.clear()
	}
	return {
		ask: (value) =>
			new Promise((resolve) => {
				number++
				waiting.set(number, resolve)
				worker.postMessage({number, value} satisfies Numbered<Request>)
			}),
	}
}
