import {emitters} from '../../../dist/emit/index.js'
import {openSheet} from '../../../dist/emit/open-sheet.js'
import {extract} from '../../../dist/extract.js'
import type {Extraction} from '../../../dist/facts/extraction.js'
import {factKinds} from '../../../dist/facts/fact.js'
import {table} from '../table.js'
import type {Section} from './section.js'

const facts = 1_000_000

const text =
	'Mayor Ann Lee said on Monday that 30 boats sank near Norhaven. “We lost $3 million,” Lee told reporters. Bob Ray was appointed director of Quillpay in 2021. Quillpay bought Lumera for $2 billion on 3 March 2024. The storm killed 12 people in Norhaven, police said.'

/** What a million small facts cost in Parquet, whose files hold a group of rows each until it is full. */
export const parquet: Section = {
	name: 'parquet',
	run: async () => {
		const record = JSON.stringify(extract({id: 'x', text, published: '2024-11-21'}))
		const opened = await Promise.all(emitters.parquet({kinds: factKinds, width: 80}).map(openSheet))
		const before = megabytes()
		const started = performance.now()
		let [written, bytes, peak, index] = [0, 0, before, 0]
		while (written < facts) {
			const extraction = renamed(record, index)
			for (const {add} of opened) bytes += add(extraction, index).length
			written += extraction.facts.length
			if (index++ % 100 > 0) continue
			peak = Math.max(peak, megabytes())
			await new Promise((resolve) => setImmediate(resolve))
		}
		for (const {end} of opened) bytes += end().length
		const seconds = (performance.now() - started) / 1000
		const cells = [written, written / seconds, bytes / 1e6, peak, peak - before]
		const names = ['facts', 'facts a second', 'MB written', 'MB of memory at most', 'of these for the files']
		return table(names, [cells.map((cell) => Math.round(cell).toLocaleString('en-US'))])
	},
}

const megabytes = (): number => process.memoryUsage().rss / 1e6

// No two articles have the same strings, as archives have them.
function renamed(record: string, index: number): Extraction {
	const number = index.toString(16).padStart(8, '0')
	const own = record.replaceAll('Ann Lee', `Ann Lee ${index % 997}`).replaceAll('30 boats', `${index} boats`)
	const ids = own.replace(/"([0-9a-f]{8})[0-9a-f]{8}"/g, `"$1${number}"`)
	return JSON.parse(ids.replaceAll('"x"', `"x${index}"`)) as Extraction
}
