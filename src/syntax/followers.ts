import {type Configuration, copyConfiguration, move} from '../learning/arc-hybrid.js'
import type {Moves} from './parser.js'

/** The best continuations of the readings in a beam at one step, best first: whose they are, by what move, their sums of scores. */
export interface Followers {
	readonly parents: number[]
	readonly choices: number[]
	readonly sums: number[]
}

export const createFollowers = (): Followers => ({parents: [], choices: [], sums: []})

/** Lets a continuation in if it is among the best `width` so far, of equals the first. */
export function offer(
	{parents, choices, sums}: Followers,
	width: number,
	parent: number,
	choice: number,
	sum: number,
): boolean {
	if (sums.length === width && sum <= sums[width - 1]!) return false
	let place = Math.min(sums.length, width - 1)
	for (; place > 0 && sums[place - 1]! < sum; place--) {
		sums[place] = sums[place - 1]!
		parents[place] = parents[place - 1]!
		choices[place] = choices[place - 1]!
	}
	sums[place] = sum
	parents[place] = parent
	choices[place] = choice
	return true
}

/**
 * Makes the moves; `parents` are numbers of states here. Returns the numbers of the states that hold the results. A state
 * with several followers is copied for all but the last of them, to one of the states that nobody needs.
 */
export function advance(
	states: readonly Configuration[],
	{parents, choices}: Pick<Followers, 'parents' | 'choices'>,
	{kinds, labelOf}: Moves,
): number[] {
	if (parents.length === 1) {
		move(states[parents[0]!]!, kinds[choices[0]!]!, labelOf[choices[0]!]!)
		return [parents[0]!]
	}
	const living: number[] = []
	let free = 0
	for (let at = 0; at < parents.length; at++) {
		const parent = parents[at]!
		let target = parent
		if (parents.indexOf(parent, at + 1) >= 0) {
			while (parents.includes(free) || living.includes(free)) free++
			target = free
			copyConfiguration(states[parent]!, states[target]!)
		}
		living.push(target)
	}
	for (let at = 0; at < parents.length; at++) move(states[living[at]!]!, kinds[choices[at]!]!, labelOf[choices[at]!]!)
	return living
}
