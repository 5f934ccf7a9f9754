import {describe, expect, it} from '@jest/globals'
import {buildTree, childrenOf, subtreeOf} from '../src/model/grammar/tree.js'

describe('the dependents of a row', () => {
	it('are its own in an article of more rows than lists are kept for', () => {
		const length = 39_999
		// Every third row is a root, the two after it hang on it.
		const heads = Int32Array.from({length}, (_, row) => (row % 3 === 0 ? -1 : row - (row % 3)))
		const tree = buildTree(heads, new Array<string>(length).fill('dep'))
		const expected = Array.from({length}, (_, row) => (row % 3 === 0 ? [row + 1, row + 2] : []))
		for (let pass = 0; pass < 2; pass++) expect(expected.map((_, row) => childrenOf(tree, row))).toEqual(expected)
		expect(childrenOf(tree, -1)).toEqual([])
		expect(childrenOf(tree, length)).toEqual([])
		expect(subtreeOf(tree, 3)).toEqual({from: 3, to: 6})
	})
})
