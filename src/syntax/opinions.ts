import {type Configuration, legalMoves} from '../learning/arc-hybrid.js'
import {type LinearModel, scoreFeatures} from '../learning/linear-model.js'
import {writeKeys} from '../learning/templates.js'
import type {Parser} from './parser.js'
import {
	familyNodes,
	familyTemplates,
	jointTemplates,
	parserAtoms,
	parserTemplates,
	viewSize,
	writeParserAtoms,
	writeView,
} from './parser-features.js'

/**
 * What the parser thinks of the configurations of a sentence that it has seen so far: for opinion `n` the moves worth
 * trying from `starts[n]` to `starts[n + 1]`, with the logarithms of their probabilities. Opinion 0 is to shift.
 * Sequences in a beam differ in places that no feature looks at: most opinions serve several of them.
 */
export interface Opinions {
	count: number
	starts: Int32Array
	moves: Uint8Array
	logs: Float64Array
	/** Open addressing from the hash of a view to an opinion; the stamp tells sentences apart. */
	readonly keys: Int32Array
	readonly found: Int32Array
	readonly stamps: Int32Array
	stamp: number
	readonly view: Int32Array
	readonly values: Int32Array
	readonly features: Int32Array
	readonly scores: Int32Array
	/** For each family of templates the sums of their weights at each node, and the sentence they were summed for. */
	readonly sums: readonly Int32Array[]
	readonly sumStamps: readonly Int32Array[]
	start(): void
}

// Moves less probable than this beside the best are not tried.
const leastShare = 0.03
const most = 6
const places = 1 << 15

/** @param room most tokens of a stretch */
export function createOpinions({weights}: Parser, room: number): Opinions {
	return {
		count: 1,
		starts: new Int32Array(places),
		moves: new Uint8Array(places * 2),
		logs: new Float64Array(places * 2),
		keys: new Int32Array(places),
		found: new Int32Array(places),
		stamps: new Int32Array(places),
		stamp: 0,
		view: new Int32Array(viewSize),
		values: new Int32Array(parserAtoms),
		features: new Int32Array(parserTemplates.length),
		scores: new Int32Array(weights.classes),
		sums: familyTemplates.map(() => new Int32Array((room + 2) * weights.classes)),
		sumStamps: familyTemplates.map(() => new Int32Array(room + 2)),
		start() {
			this.count = 1
			this.stamp = (this.stamp + 1) | 0
			this.starts[1] = 1
		},
	}
}

/** The number of the opinion on a configuration, formed now if there is none yet. */
export function readOpinion(
	parser: Parser,
	opinions: Opinions,
	state: Configuration,
	table: Int32Array,
	marks: Int32Array,
): number {
	const {keys, found, stamps, stamp, view} = opinions
	const hash = writeView(state, marks, view)
	let place = (hash ^ (hash >>> 16)) & (places - 1)
	while (stamps[place] === stamp) {
		if (keys[place] === hash) return found[place]!
		place = (place + 1) & (places - 1)
	}
	stamps[place] = stamp
	keys[place] = hash
	found[place] = opinions.count
	form(parser, opinions, legalMoves(state), table)
	return opinions.count++
}

function form({moves, weights, scale}: Parser, opinions: Opinions, legal: number, table: Int32Array): void {
	const {view, values, features, scores} = opinions
	writeParserAtoms(view, table, values)
	scores.fill(0)
	for (let family = 0; family < familyNodes.length; family++) addFamily(weights, opinions, family)
	writeKeys(jointTemplates, values, features)
	scoreFeatures(weights, features, jointTemplates.length, scores)
	const first = legal & 1 ? 0 : legal & 2 ? 1 : moves.rights
	const last = legal & 4 ? moves.root : legal & 2 ? moves.rights : 1
	let top = scores[first]!
	for (let number = first + 1; number < last; number++) if (scores[number]! > top) top = scores[number]!
	let sum = 0
	const far = top - 12 * scale
	for (let number = first; number < last; number++)
		if (scores[number]! > far) sum += Math.exp((scores[number]! - top) / scale)
	const total = Math.log(sum)
	const least = top + scale * Math.log(leastShare)
	const start = opinions.starts[opinions.count]!
	let choice = start
	for (let number = first; number < last; number++) {
		if (scores[number]! < least) continue
		if (choice === start + most) {
			// Full: only the best move may still come in.
			if (scores[number] !== top) continue
			choice--
		}
		opinions.moves[choice] = number
		// Whole steps of 2^-12, so that engines whose exponentials differ in the last bit agree.
		opinions.logs[choice++] = Math.round(((scores[number]! - top) / scale - total) * 4096)
	}
	opinions.starts[opinions.count + 1] = choice
}

function addFamily(
	weights: LinearModel,
	{view, values, features, scores, sums, sumStamps, stamp}: Opinions,
	family: number,
): void {
	const node = view[familyNodes[family]!]!
	const {classes} = weights
	const base = node * classes
	const sum = sums[family]!
	if (sumStamps[family]![node] !== stamp) {
		sumStamps[family]![node] = stamp
		sum.fill(0, base, base + classes)
		const templates = familyTemplates[family]!
		writeKeys(templates, values, features)
		scoreFeatures(weights, features, templates.length, sum, base)
	}
	for (let number = 0; number < classes; number++) scores[number]! += sum[base + number]!
}
