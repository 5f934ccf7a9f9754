import {expect, test} from '@jest/globals'
import {mendTrees} from '../src/syntax/mend.js'

/** A tree, a word a line: form, lemma, UPOS, XPOS, number of the head from 1 on (0 for the root), relation. */
export function mended(lines: string): string[] {
	const rows = lines
		.trim()
		.split('\n')
		.map((line) => line.trim().split(' '))
	const words = rows.map(([word]) => word!)
	const {heads, deprels} = mendTrees({norms: words.map((word) => word.toLowerCase())}, [{from: 0, to: rows.length}], {
		upos: rows.map(([, , upos]) => upos as 'VERB'),
		xpos: rows.map(([, , , xpos]) => xpos!),
		lemmas: rows.map(([, lemma]) => lemma!),
		heads: Int32Array.from(rows, ([, , , , head]) => Number(head) - 1),
		deprels: rows.map(([, , , , , relation]) => relation!),
		clusters: {topics: new Int32Array(0), kinds: new Int32Array(0), groups: new Int32Array(0)},
	})
	return words.map((word, row) => `${word} ${deprels[row]} ${words[heads[row]!] ?? '-'}`)
}

/** Name, tree with its mistake (words between bars), and what must stand in the mended tree. */
export type MendCase = readonly [name: string, tree: string, expected: readonly string[]]

/** A test of each mend. */
export function testMends(cases: readonly MendCase[]): void {
	test.each(cases)('%s', (_, tree, expected) => {
		const found = mended(tree.split(' | ').join('\n'))
		for (const line of expected) expect(found).toContain(line)
	})
}
