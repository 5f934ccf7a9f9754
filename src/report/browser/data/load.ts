type Take = (name: string, json: string) => void

declare global {
	interface Window {
		newsfactsReport: Take
	}
}

const arrived = new Map<string, string>()
const asked = new Map<string, Promise<unknown>>()

/** Files of facts and of articles that are kept: a reader goes through more of them than a browser should hold. */
const maxKept = 160

// What a file of data calls.
window.newsfactsReport = (name, json) => {
	arrived.set(name, json)
}

/**
 * The data of a file, `facts-3`. A page that is opened from a disk can't fetch, so each is a script that hands its JSON over; it
 * is taken out again at once. Rejects where the file isn't there or is another one.
 */
export function load<T>(name: string): Promise<T> {
	const known = asked.get(name)
	if (known) {
		// The files used last stay.
		asked.delete(name)
		asked.set(name, known)
		return known as Promise<T>
	}
	const promise = fetchScript(name).then((json) => JSON.parse(json) as T)
	asked.set(name, promise)
	promise.catch(() => asked.delete(name))
	for (const other of [...asked.keys()].filter((each) => /^(?:facts|judged)-/.test(each)).slice(0, -maxKept))
		asked.delete(other)
	return promise
}

/** All files of a sort, joined: `people-1`, `people-2`. */
export const loadAll = async <T>(sort: string, count: number): Promise<T[]> =>
	(await Promise.all(Array.from({length: count}, (_, at) => load<T[]>(`${sort}-${at + 1}`)))).flat()

function fetchScript(name: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script')
		const fail = (): void =>
			reject(new Error(`data/${name}.js can’t be read: was the folder of the report copied whole?`))
		script.src = `data/${name}.js`
		script.addEventListener('error', fail)
		script.addEventListener('load', () => {
			script.remove()
			const json = arrived.get(name)
			arrived.delete(name)
			if (json === undefined) fail()
			else resolve(json)
		})
		document.head.append(script)
	})
}
