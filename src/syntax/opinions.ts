import {type Configuration, legalMoves} from '../learning/arc-hybrid.js'
import {scoreFeatures} from '../learning/linear-model.js'
import {writeKeys} from '../learning/templates.js'
import {createGroupSums, type GroupSums, startStretch, sumOf} from './group-sums.js'
import {choicesOf, type Parser} from './parser.js'
import {parserAtoms, viewSize, writeParserAtoms, writeView} from './parser-features.js'
import {jointTemplates, outerGroups} from './template-groups.js'

/**
 * What the parser thinks of the configurations of a sentence that it has seen so far: for opinion `n` the moves worth
 * trying from `starts[n]` to `starts[n + 1]`, with their scores. Sequences in a beam differ in places that no feature
 * looks at: most opinions serve several of them.
 */
export interface Opinions {
	count: number
	starts: Int32Array
	moves: Uint8Array
	sums: Int32Array
	/** Open addressing from the hash of a view to an opinion; the stamp tells sentences apart. */
	readonly keys: Int32Array
	readonly found: Int32Array
	readonly stamps: Int32Array
	stamp: number
	readonly view: Int32Array
	readonly values: Int32Array
	readonly features: Int32Array
	readonly scores: Int32Array
	readonly groups: GroupSums
	/** Where the sums of the outer groups begin. */
	readonly begins: Int32Array
	start(): void
}

// As many as a reading can have followers in the widest beam in use.
const most = 8
const places = 1 << 15

/** @param states most configurations of a stretch */
export function createOpinions({weights}: Parser, states: number): Opinions {
	return {
		count: 0,
		starts: new Int32Array(places),
		moves: new Uint8Array(places * 2),
		sums: new Int32Array(places * 2),
		keys: new Int32Array(places),
		found: new Int32Array(places),
		stamps: new Int32Array(places),
		stamp: 0,
		view: new Int32Array(viewSize),
		values: new Int32Array(parserAtoms),
		features: new Int32Array(jointTemplates.length),
		scores: new Int32Array(weights.classes),
		groups: createGroupSums(
			weights.classes,
			states,
			(length): Int32Array => new Int32Array(length),
			(features, count, sums, begin) => scoreFeatures(weights, features, count, sums, begin),
		),
		begins: new Int32Array(outerGroups.length),
		start() {
			startStretch(this.groups)
			this.count = 0
			this.stamp = (this.stamp + 1) | 0
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

function form({moves, weights, span}: Parser, opinions: Opinions, legal: number, table: Int32Array): void {
	const {view, values, features, scores} = opinions
	writeParserAtoms(view, table, values)
	const {first, last} = choicesOf(legal, moves)
	addGroups(opinions, first, last)
	writeKeys(jointTemplates, values, features)
	scoreFeatures(weights, features, jointTemplates.length, scores)
	choose(opinions, first, last, span)
}

// Five groups in one pass over the classes: the sums of groups are most of what a configuration costs.
function addGroups({view, values, scores, groups, begins}: Opinions, first: number, last: number): void {
	for (let at = 0; at < outerGroups.length; at++) begins[at] = sumOf(groups, outerGroups[at]!, view, values)
	const {sums} = groups
	const a = begins[0]!
	const b = begins[1]!
	const c = begins[2]!
	const d = begins[3]!
	const e = begins[4]!
	for (let number = first; number < last; number++)
		scores[number] = sums[a + number]! + sums[b + number]! + sums[c + number]! + sums[d + number]! + sums[e + number]!
}

/** Writes the moves from `first` up to `last` that are worth trying as the next opinion, best first. */
function choose(opinions: Opinions, first: number, last: number, span: number): void {
	const {scores, moves, sums} = opinions
	let top = scores[first]!
	for (let number = first + 1; number < last; number++) if (scores[number]! > top) top = scores[number]!
	const least = top - span
	const start = opinions.starts[opinions.count]!
	let end = start
	for (let number = first; number < last; number++) {
		const score = scores[number]!
		if (score < least || (end === start + most && score <= sums[end - 1]!)) continue
		let place = end < start + most ? end++ : end - 1
		for (; place > start && sums[place - 1]! < score; place--) {
			sums[place] = sums[place - 1]!
			moves[place] = moves[place - 1]!
		}
		sums[place] = score
		moves[place] = number
	}
	opinions.starts[opinions.count + 1] = end
}
