import {rebuild, unpackWeights} from '../../learning/files/weight-file.js'
import {readEncoder, readMatrix} from '../../learning/network/network-file.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import type {Upos} from '../../model/grammar/tokens.js'
import type {Range} from '../../model/span.js'
import {maxWindowTokens, parseWindows} from '../parse-windows.js'
import {attribute, attributeCount} from './attributes.js'
import type {LearnedLexicon} from './learned-lexicon.js'
import {createTagNetwork, type TagNetwork} from './network.js'
import {countedAttributes, type RowKinds, readTokenRows, type TokenRows, writeTokenRows} from './token-rows.js'

/** The two tag sets as one: classes are pairs such as `NOUN|NNS`. */
export interface TagSet {
	readonly names: readonly string[]
	readonly upos: readonly Upos[]
	readonly xpos: readonly string[]
	/** Whether each class is a finite verb. */
	readonly finite: readonly boolean[]
	/** Classes to choose from, for each observed set of the lexicon. */
	readonly candidates: readonly Uint8Array[]
}

/** A network over the words of a sentence, and the rows of its table that stand for a word. */
export interface Tagger {
	readonly tags: TagSet
	readonly rows: TokenRows
	readonly network: TagNetwork
}

/** The header of models/tagger.bin. */
export interface TaggerHeader {
	readonly tags: readonly string[]
	readonly width: number
	readonly layers: number
	readonly ranges: readonly number[]
	/** How many values each counted attribute has. */
	readonly counted: readonly number[]
}

/** What the tagger reads of a token. */
export const taggerKinds: RowKinds = {
	hashed: ['word', 'prefix2', 'prefix3', 'prefix4', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'suffix5', 'shape'],
	counted: countedAttributes,
}

/** Class numbers, one a row: the best, and the second best where it is close (else the best again). */
export interface Tagged {
	readonly best: Uint8Array
	readonly second: Uint8Array
	/** The best class of a finite verb, and its distance from the best of all, in log-odds. */
	readonly finite: Uint8Array
	readonly loss: Float32Array
}

export function tagSetOf(names: readonly string[], lexicon: LearnedLexicon): TagSet {
	const numbers = new Map(names.map((name, number) => [name, number]))
	const all = Uint8Array.from(names.keys())
	const xpos = names.map((name) => name.slice(name.indexOf('|') + 1))
	return {
		names,
		upos: names.map((name) => name.slice(0, name.indexOf('|')) as Upos),
		xpos,
		finite: xpos.map((tag) => isFiniteTag(tag)),
		candidates: lexicon.observedTags.map((tags) => {
			const known = Uint8Array.from(tags.flatMap((tag) => numbers.get(tag) ?? []))
			return known.length > 0 ? known : all
		}),
	}
}

/** Reads models/tagger.bin. @throws WeightError */
export function unpackTagger(bytes: Uint8Array, lexicon: LearnedLexicon): Tagger {
	const file = unpackWeights(bytes, 'tagger')
	const header = file.about as unknown as TaggerHeader
	if (!Array.isArray(header.tags)) throw rebuild('tagger', 'names no tags')
	const rows = readTokenRows(file, taggerKinds, header, [], 'tagger')
	const weights = {
		...readEncoder(file, header, 'tagger'),
		tag: readMatrix(file, 'tag', header.width, 'tagger'),
	}
	return {tags: tagSetOf(header.tags, lexicon), rows, network: createTagNetwork(weights, maxWindowTokens)}
}

/** Greatest lead of the best tag at which the parser also reads the second best, in log-odds. */
const maxLead = 3

/** Tags every token. `table` as `readAttributes` makes it; an overlong sentence is cut by its `norms`. */
export function tagTokens(
	{tags, rows, network}: Tagger,
	table: Int32Array,
	sentences: readonly Range[],
	norms: readonly string[],
): Tagged {
	const length = table.length / attributeCount - 1
	const bytes = (): Uint8Array => new Uint8Array(length)
	const tagged = {best: bytes(), second: bytes(), finite: bytes(), loss: new Float32Array(length)}
	const {perToken} = rows
	const buffer = new Int32Array(maxWindowTokens * perToken)
	for (const sentence of sentences)
		for (const {from, to} of parseWindows(sentence, norms)) {
			for (let row = from; row < to; row++) writeTokenRows(rows, table, row, buffer, (row - from) * perToken)
			network.read(buffer, perToken, to - from)
			for (let row = from; row < to; row++) {
				const candidates = tags.candidates[table[row * attributeCount + attribute.observed]!]!
				chooseTags(network, row - from, candidates, tags.finite, tagged, row)
			}
		}
	return tagged
}

function chooseTags(
	network: TagNetwork,
	token: number,
	candidates: Uint8Array,
	canHead: readonly boolean[],
	tagged: Tagged,
	row: number,
): void {
	let best = candidates[0]!
	let second = best
	let finite = best
	let [highest, next, highestFinite] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
	for (let at = 0; at < candidates.length; at++) {
		const candidate = candidates[at]!
		const score = candidates.length > 1 ? network.score(token, candidate) : 0
		if (score > highest) {
			second = best
			next = highest
			best = candidate
			highest = score
		} else if (score > next) {
			second = candidate
			next = score
		}
		if (canHead[candidate] && score > highestFinite) {
			finite = candidate
			highestFinite = score
		}
	}
	tagged.best[row] = best
	tagged.second[row] = highest - next < maxLead ? second : best
	tagged.finite[row] = finite
	tagged.loss[row] = highest - highestFinite
}
