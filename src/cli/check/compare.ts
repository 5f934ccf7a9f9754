/** A record of facts as JSON has it. */
export type Line = Readonly<Record<string, unknown>>

/** What is different between what is expected and what was found. */
export type Difference =
	| {readonly type: 'missing'; readonly expected: Line}
	| {readonly type: 'unexpected'; readonly found: Line}
	| {readonly type: 'changed'; readonly expected: Line; readonly found: Line; readonly fields: readonly FieldChange[]}

export interface FieldChange {
	/** `claim.by`, `content.0.text` */
	readonly path: string
	readonly expected: unknown
	readonly found: unknown
}

export interface CompareOptions {
	/** Compare id, confidence and rule too. */
	readonly strict?: boolean | undefined
	/** Facts and fields beyond what is expected are fine. */
	readonly partial?: boolean | undefined
}

/** Pairs the records of two lists and says what is different. Pure; the order of the lists doesn't matter. */
export function compareLines(
	expected: readonly Line[],
	found: readonly Line[],
	options: CompareOptions = {},
): Difference[] {
	const {strict = false, partial = false} = options
	const wanted = strict ? expected : comparable(expected)
	const got = strict ? found : comparable(found)
	const free = new Set(got.keys())
	const differences: Difference[] = []
	const open: number[] = []
	for (const [index, line] of wanted.entries()) {
		const match = candidates(line, got, free).find((other) => changesOf(line, got[other], partial).length === 0)
		if (match === undefined) open.push(index)
		else free.delete(match)
	}
	for (const index of open) {
		const line = wanted[index]!
		const [closest] = candidates(line, got, free)
			.map((other) => ({other, fields: changesOf(line, got[other], partial)}))
			.filter(({fields}) => placeOf(line) || agrees(line, fields))
			.sort((a, b) => a.fields.length - b.fields.length)
		if (closest) {
			free.delete(closest.other)
			differences.push({type: 'changed', expected: line, found: got[closest.other]!, fields: closest.fields})
		} else differences.push({type: 'missing', expected: line})
	}
	if (!partial) for (const index of free) differences.push({type: 'unexpected', found: got[index]!})
	return differences
}

// Records of the same kind and article at an overlapping place; without a place, any of the kind.
function candidates(line: Line, found: readonly Line[], free: ReadonlySet<number>): number[] {
	const place = placeOf(line)
	return [...free].filter((index) => {
		const other = found[index]!
		if (other.kind !== line.kind || ('article' in line && other.article !== line.article)) return false
		const there = placeOf(other)
		return !place || !there || (place.start < there.end && there.start < place.end)
	})
}

// Without a place of its own, a record is another one unless something beyond its kind and article agrees.
function agrees(line: Line, changes: readonly FieldChange[]): boolean {
	const changed = new Set(changes.map(({path}) => path.split('.', 1)[0]))
	return Object.keys(line).some((key) => key !== 'kind' && key !== 'article' && !changed.has(key))
}

/** Where a record stands: its evidence. */
export function placeOf(line: Line): {start: number; end: number; text: string} | null {
	const evidence = line.evidence as {start?: unknown; end?: unknown; text?: unknown} | undefined
	if (typeof evidence?.start !== 'number' || typeof evidence.end !== 'number') return null
	return {start: evidence.start, end: evidence.end, text: String(evidence.text ?? '')}
}

function changesOf(expected: unknown, found: unknown, partial: boolean, path = ''): FieldChange[] {
	if (expected === found) return []
	if (!isObject(expected) || !isObject(found)) return [{path, expected, found}]
	if (partial && Array.isArray(expected) && Array.isArray(found) && isAmong(expected, found)) return []
	const lengths = Array.isArray(expected) && Array.isArray(found) && expected.length !== found.length
	if (lengths || Array.isArray(expected) !== Array.isArray(found)) return [{path, expected, found}]
	const keys = new Set([...Object.keys(expected), ...(partial ? [] : Object.keys(found))])
	return [...keys].flatMap((key) => changesOf(expected[key], found[key], partial, path === '' ? key : `${path}.${key}`))
}

// Of `[{role: 'winner'}]` each object is one of those found, in their order; an empty list asks for one.
function isAmong(expected: readonly unknown[], found: readonly unknown[]): boolean {
	if (expected.length === 0 || !expected.every(isObject)) return false
	let from = 0
	return expected.every((item) => {
		const at = found.findIndex((other, index) => index >= from && changesOf(item, other, true).length === 0)
		from = at + 1
		return at >= 0
	})
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

// Without what says how a fact was found and how sure it is. References to facts, whose ids don't count, name their place.
function comparable(lines: readonly Line[]): Line[] {
	const places = new Map(lines.map((line) => [line.id, `${line.kind} at ${placeOf(line)?.start}`]))
	return lines.map((line) => strip(line, places, '') as Line)
}

const uncounted = new Set(['id', 'confidence', 'evidence.rule', 'salience', 'speakerConfidence', 'speakerRule'])
// Ids of entities change with any word of the text; their names stand beside them.
const isEntityId = (path: string): boolean => /(?:Id|\.id)$/.test(path)
const references = new Set(['claim.quoteId', 'related.id', 'quantities'])

function strip(value: unknown, places: ReadonlyMap<unknown, string>, path: string): unknown {
	if (references.has(path) && typeof value === 'string') return places.get(value) ?? null
	if (Array.isArray(value)) return value.map((item) => strip(item, places, path))
	if (!isObject(value)) return value
	const entries = Object.entries(value).map(
		([key, inner]) => [path === '' ? key : `${path}.${key}`, key, inner] as const,
	)
	const kept = entries.filter(([at]) => references.has(at) || !(uncounted.has(at) || isEntityId(at)))
	return Object.fromEntries(kept.map(([at, key, inner]) => [key, strip(inner, places, at)]))
}
