import {readFile} from 'node:fs/promises'
import {parseWith} from '#src/cli/config/read.js'
import {usageError} from '#src/cli/exit.js'
import {writeText} from '#src/cli/write-text.js'
import type {Row} from '#src/evaluate/score.js'
import {breachesOf, type Floors, floorsSchema, raiseFloors, spoiltSets} from '../floors.js'

const standardFile = 'bench/floors.json'

/** Says which figures lie below their floor, and which sets weights have seen that they mustn't; returns how many. */
export async function checkFloors(
	file: string | true,
	rows: readonly Row[],
	say: (line: string) => void,
): Promise<number> {
	const breaches = breachesOf(rows, await readFloors(nameOf(file)))
	for (const {set, metric, floor, value} of breaches)
		say(`below its floor: ${set} ${metric} ${value === null ? '–' : value.toFixed(2)}, floor ${floor}`)
	const spoilt = spoiltSets(rows)
	for (const set of spoilt) say(`${set}: weights in use were trained on its articles, so that its figures say nothing`)
	return breaches.length + spoilt.length
}

/** Names of the sets that have floors. */
export const setsWithFloors = async (file: string | true): Promise<Set<string>> =>
	new Set(Object.keys(await readFloors(nameOf(file))))

/** Writes the floors anew: raised where figures have risen, never lowered. */
export async function writeFloors(file: string | true | undefined, rows: readonly Row[]): Promise<void> {
	const name = nameOf(file)
	const raised = raiseFloors(rows, await readFloors(name, true))
	await writeText(name, `${JSON.stringify(raised, null, '\t')}\n`)
}

const nameOf = (file: string | true | undefined): string => (typeof file === 'string' ? file : standardFile)

async function readFloors(file: string, mayLack = false): Promise<Floors> {
	let raw: string
	try {
		raw = await readFile(file, 'utf8')
	} catch {
		if (mayLack) return {}
		throw usageError(`${file}: can't be read; newsfacts score --raise writes it`)
	}
	return await parseWith(floorsSchema, raw, file)
}
