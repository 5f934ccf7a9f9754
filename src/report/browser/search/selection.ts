import type {FactKind} from '../../../facts/fact.js'
import {noDay} from '../../facts/column-values.js'
import {readNumbers} from '../../words/number-list.js'
import {type Columns, loadColumns} from '../data/columns.js'
import {loadEntity} from '../data/entity-data.js'
import {overview} from '../data/overview-data.js'
import {dayOf} from '../parts/written.js'
import type {Question, Sort} from './question.js'
import {factsWith, intersect} from './word-search.js'

/** The facts that answer a question. */
export interface Selection {
	/** Their numbers, sorted. */
	readonly facts: Int32Array
	/** Facts of each kind that would answer if all kinds were asked for. */
	readonly kinds: ReadonlyMap<FactKind, number>
	/** Facts of each type of the only kind that is asked for. */
	readonly types: ReadonlyMap<string, number>
}

export async function select(question: Question): Promise<Selection> {
	const columns = await loadColumns()
	const candidates = await candidatesOf(question)
	const isWanted = filterOf(question, columns)
	const codes = codesOf(question)
	const kinds = new Map<FactKind, number>()
	const types = new Map<string, number>()
	const found: number[] = []
	const count = candidates?.length ?? overview.facts
	for (let at = 0; at < count; at++) {
		const fact = candidates === null ? at : candidates[at]!
		if (!isWanted(fact)) continue
		const code = columns.codes[fact]!
		const [kind, type] = overview.codes[code]!
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
		if (type !== null && question.kinds[0] === kind) types.set(type, (types.get(type) ?? 0) + 1)
		if (codes[code]) found.push(fact)
	}
	return {facts: sorted(found, question.sort, columns), kinds, types}
}

/** Facts that have the words and the people of the question, rising; null where it names none. */
async function candidatesOf({words, by, about, who}: Question): Promise<Int32Array | null> {
	const lists: Int32Array[] = []
	const withWords = await factsWith(words)
	if (withWords) lists.push(withWords)
	for (const [id, isBy, isAbout] of [
		[by, true, false],
		[about, false, true],
		[who, true, true],
	] as const) {
		if (id === null) continue
		const entity = await loadEntity(id)
		const numbers = [
			...(isBy && entity ? [...readNumbers(entity.quotes), ...readNumbers(entity.claims)] : []),
			...(isAbout && entity ? readNumbers(entity.about) : []),
		]
		lists.push(Int32Array.from(new Set(numbers)).sort())
	}
	return lists.length === 0 ? null : lists.reduce(intersect)
}

/** Whether a fact has the day, the source and the confidence that are asked for. */
function filterOf(
	{from, to, sure, source}: Question,
	{days, confidences, sources}: Columns,
): (fact: number) => boolean {
	const [first, last] = [dayOf(from), dayOf(to)]
	const wanted = source === null ? null : (overview.sources.find(([name]) => name === source)?.[6] ?? -1)
	return (fact) => {
		const day = days[fact]!
		return (
			(first === null || day >= first) &&
			(last === null || (day <= last && day !== noDay)) &&
			confidences[fact]! >= sure &&
			(wanted === null || sources[fact] === wanted)
		)
	}
}

/** Of each code whether its kind and type are asked for. */
const codesOf = ({kinds, type}: Question): boolean[] =>
	overview.codes.map(
		([kind, ofCode]) => (kinds.length === 0 || kinds.includes(kind)) && (type === null || ofCode === type),
	)

// Sorted as numbers, each its key with the fact behind it: a comparing function is slow over hundreds of thousands.
function sorted(facts: readonly number[], sort: Sort, columns: Columns): Int32Array {
	const keys = new Float64Array(facts.length)
	for (const [at, fact] of facts.entries()) keys[at] = keyOf(fact, sort, columns) * room + fact
	keys.sort()
	return Int32Array.from(keys, (key) => ((key % room) + room) % room)
}

/** More facts than any report has. */
const room = 2 ** 28

/** Days of four thousand years: the undated come last in either order. */
const manyDays = 1_500_000

function keyOf(fact: number, sort: Sort, {days, confidences, saliences}: Columns): number {
	const day = days[fact]!
	const newest = day === noDay ? 2 * manyDays : manyDays - Math.min(manyDays, Math.max(-manyDays, day))
	if (sort === 'newest') return newest
	if (sort === 'oldest') return day === noDay ? 2 * manyDays : Math.min(manyDays, Math.max(-manyDays, day)) + manyDays
	return sort === 'sure' ? 100 - confidences[fact]! : 255 - saliences[fact]!
}
