import type {Chain} from './chain.js'
import {type ChainSpace, chooseLabels} from './chain-space.js'

const impossible = -1e300

/**
 * Writes the best labels of the tokens `from` to `to` to `path` (Viterbi); `scores` has `count` numbers a token. Labels that
 * score more than `maxScoreGap` below their token's best are passed over, unless no path were left.
 */
export function decodeChain(
	chain: Chain,
	scores: Float64Array,
	from: number,
	to: number,
	path: Uint8Array,
	space: ChainSpace,
	maxScoreGap = Number.POSITIVE_INFINITY,
): void {
	if (to <= from) return
	chooseLabels(chain, scores, from, to, maxScoreGap, space)
	const {count} = chain
	const {forward: sums, back, candidates, counts} = space
	sums.fill(impossible, 0, (to - from) * count)
	for (let token = from; token < to; token++) {
		const base = (token - from) * count
		for (let at = 0; at < counts[token - from]!; at++) {
			const label = candidates[base + at]!
			const best = token === from ? startOf(chain, label) : bestBefore(chain, space, token - from, label)
			sums[base + label] = best + scores[token * count + label]!
		}
	}
	let {label, score} = bestEnd(chain, space, to - 1 - from)
	if (score <= impossible / 2 && maxScoreGap < Number.POSITIVE_INFINITY) {
		decodeChain(chain, scores, from, to, path, space)
		return
	}
	for (let token = to - 1; token >= from; token--) {
		path[token] = label
		label = back[(token - from) * count + label]!
	}
}

const startOf = ({steps, transitions}: Chain, label: number): number =>
	steps[label]! > 0 ? transitions[label]! : impossible

// The best score of a path to a label, up to the token before, whose label goes to `back`.
function bestBefore(
	{count, transitions, before}: Chain,
	{forward: sums, back}: ChainSpace,
	token: number,
	label: number,
): number {
	const base = (token - 1) * count
	let best = impossible * 10
	let from = 0
	for (let other = before.starts[label]!; other < before.starts[label + 1]!; other++) {
		const earlier = before.labels[other]!
		const score = sums[base + earlier]! + transitions[earlier * count + label]!
		if (score > best) {
			best = score
			from = earlier
		}
	}
	back[base + count + label] = from
	return best
}

function bestEnd(
	{count, transitions, before}: Chain,
	{forward: sums}: ChainSpace,
	token: number,
): {label: number; score: number} {
	let label = 0
	let best = impossible * 10
	for (let other = before.starts[0]!; other < before.starts[1]!; other++) {
		const end = before.labels[other]!
		const score = sums[token * count + end]! + transitions[end * count]!
		if (score > best) {
			best = score
			label = end
		}
	}
	return {label, score: best}
}
