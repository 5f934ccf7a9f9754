import {describe, expect, it} from '@jest/globals'
import {createConfiguration, isFinal, legalMoves, move, reset} from '../src/learning/arc-hybrid.js'
import {goldTree, writeCosts} from '../src/learning/arc-hybrid-oracle.js'
import {randomFrom} from '../src/learning/random.js'

const state = createConfiguration(60)
const costs = new Int32Array(3)

/** A random projective tree with one root: heads, the root's being `length`. */
function randomTree(length: number, random: () => number): Int32Array {
	const heads = new Int32Array(length).fill(length)
	const attach = (from: number, to: number, head: number): void => {
		if (from >= to) return
		const child = from + Math.floor(random() * (to - from))
		heads[child] = head
		const cut = from + Math.floor(random() * (child - from + 1))
		attach(from, cut, child)
		attach(cut, child, child)
		const cut2 = child + 1 + Math.floor(random() * (to - child))
		attach(child + 1, cut2, child)
		attach(cut2, to, child)
	}
	attach(0, length, length)
	return heads
}

describe('arc-hybrid transitions', () => {
	const random = randomFrom(5)

	it('find every projective tree by moves that cost nothing', () => {
		for (let round = 0; round < 300; round++) {
			const heads = randomTree(1 + Math.floor(random() * 30), random)
			const gold = goldTree(heads, new Int32Array(heads.length))
			reset(state, heads.length)
			while (!isFinal(state)) {
				writeCosts(state, gold, costs)
				const legal = legalMoves(state)
				const free = [0, 1, 2].filter((kind) => (legal >> kind) & 1 && costs[kind] === 0)
				expect(free.length).toBeGreaterThan(0)
				move(state, free[Math.floor(random() * free.length)]!, 0)
			}
			expect([...state.heads.subarray(0, heads.length)]).toEqual([...heads])
		}
	})

	it('lose as many arcs as the oracle says, whatever the moves', () => {
		for (let round = 0; round < 300; round++) {
			const heads = randomTree(1 + Math.floor(random() * 20), random)
			const gold = goldTree(heads, new Int32Array(heads.length))
			reset(state, heads.length)
			let lost = 0
			while (!isFinal(state)) {
				writeCosts(state, gold, costs)
				const kinds = [0, 1, 2].filter((kind) => (legalMoves(state) >> kind) & 1)
				const kind = kinds[Math.floor(random() * kinds.length)]!
				lost += costs[kind]!
				move(state, kind, 0)
			}
			const wrong = heads.filter((head, row) => state.heads[row] !== head).length
			// The last move to the root is forced, which may cost the root's own arc once more.
			expect(Math.abs(wrong - lost)).toBeLessThanOrEqual(wrong > 0 ? 2 : 0)
			expect(state.heads.subarray(0, heads.length).filter((head) => head === heads.length)).toHaveLength(1)
		}
	})
})
