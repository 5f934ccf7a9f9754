import {type Configuration, legalMoves} from '../learning/arc-hybrid.js'
import {type LinearModel, scoreFeatures} from '../learning/linear-model.js'
import {writeKeys} from '../learning/templates.js'
import {createGroupSums, type GroupSums, startStretch, sumOf} from './group-sums.js'
import type {Parser} from './parser.js'
import {parserAtoms, viewSize, writeParserAtoms, writeView} from './parser-features.js'
import {jointTemplates, outerGroups} from './template-groups.js'

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
	/** Moves that are not far behind the best. */
	readonly near: Uint8Array
	readonly groups: GroupSums
	/** Where the sums of the outer groups begin. */
	readonly begins: Int32Array
	start(): void
}

// Moves less probable than this beside the best are not tried.
const leastShare = 0.1
// Moves so many natural logarithms behind the best count nothing in the sum of probabilities.
const farthest = 9
// Exponentials of the distance behind the best, in steps of a 64th of a natural logarithm.
const steps = 64
const powers = Float64Array.from({length: farthest * steps + 1}, (_, step) => Math.exp(-step / steps))
const most = 6
const places = 1 << 15

/** @param states most configurations of a stretch */
export function createOpinions({weights}: Parser, states: number): Opinions {
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
		features: new Int32Array(jointTemplates.length),
		scores: new Int32Array(weights.classes),
		near: new Uint8Array(weights.classes),
		groups: createGroupSums(weights.classes, states),
		begins: new Int32Array(outerGroups.length),
		start() {
			startStretch(this.groups)
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
	const first = legal & 1 ? 0 : legal & 2 ? 1 : moves.rights
	const last = legal & 4 ? moves.root : legal & 2 ? moves.rights : 1
	addGroups(weights, opinions, first, last)
	writeKeys(jointTemplates, values, features)
	scoreFeatures(weights, features, jointTemplates.length, scores)
	choose(opinions, first, last, scale)
}

// Five groups in one pass over the classes: the sums of groups are most of what a configuration costs.
function addGroups(
	weights: LinearModel,
	{view, values, scores, groups, begins}: Opinions,
	first: number,
	last: number,
): void {
	for (let at = 0; at < outerGroups.length; at++) begins[at] = sumOf(groups, outerGroups[at]!, weights, view, values)
	const {sums} = groups
	const a = begins[0]!
	const b = begins[1]!
	const c = begins[2]!
	const d = begins[3]!
	const e = begins[4]!
	for (let number = first; number < last; number++)
		scores[number] = sums[a + number]! + sums[b + number]! + sums[c + number]! + sums[d + number]! + sums[e + number]!
}

/** Writes the moves from `first` up to `last` that are worth trying as the next opinion. */
function choose(opinions: Opinions, first: number, last: number, scale: number): void {
	const {scores, near} = opinions
	let top = scores[first]!
	for (let number = first + 1; number < last; number++) if (scores[number]! > top) top = scores[number]!
	const far = top - farthest * scale
	let sum = 0
	let count = 0
	for (let number = first; number < last; number++)
		if (scores[number]! > far) {
			sum += powers[Math.round(((top - scores[number]!) / scale) * steps)]!
			near[count++] = number
		}
	const total = Math.log(sum)
	const least = top + scale * Math.log(leastShare)
	const start = opinions.starts[opinions.count]!
	let choice = start
	for (let at = 0; at < count; at++) {
		const number = near[at]!
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
