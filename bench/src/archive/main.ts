import {entities} from './entities.js'
import {formats} from './formats.js'
import {pages} from './pages.js'
import {parquet} from './parquet.js'
import type {Section} from './section.js'
import {stores} from './stores.js'

/** What is measured of reading and writing archives: a new section is a file and a line here. */
const sections: readonly Section[] = [pages, formats, entities, stores, parquet]

/** Runs the named sections, all by default. */
export async function measureArchive(gold: string, asked?: readonly string[]): Promise<string> {
	for (const name of asked ?? [])
		if (!sections.some((section) => section.name === name))
			throw new TypeError(`--section: no section ${name}; there are ${sections.map((one) => one.name).join(', ')}`)
	const printed: string[] = []
	for (const {name, run} of sections) if (!asked || asked.includes(name)) printed.push(await run(gold))
	return printed.join('\n\n')
}
