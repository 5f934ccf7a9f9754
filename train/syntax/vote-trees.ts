import type {ArcNetwork} from '#src/syntax/arc-network.js'
import {noNumber, type TreeSentence} from '../network/tree-shape.js'
import type {BareSentence} from './network-sentences.js'

/** Teachers that must agree on a head, and on its relation. */
const quorum = 2

/** The tree that most of three teachers give to a sentence, with neither head nor relation where they don't agree. */
export function voteTree(teachers: readonly ArcNetwork[], {length, rows}: BareSentence): TreeSentence {
	const votes = teachers.map((teacher) => {
		teacher.parse(rows, rows.length / length, length)
		return {heads: teacher.heads.slice(0, length), relations: teacher.relations.slice(0, length)}
	})
	const heads = new Uint8Array(length).fill(noNumber)
	const labels = new Uint8Array(length).fill(noNumber)
	for (let token = 0; token < length; token++) {
		const head = mostVoted(votes.map((vote) => vote.heads[token]!))
		if (head === undefined) continue
		heads[token] = head === length ? 0 : head + 1
		const agreed = votes.filter((vote) => vote.heads[token] === head)
		labels[token] = mostVoted(agreed.map((vote) => vote.relations[token]!)) ?? noNumber
	}
	return {length, rows, heads, labels}
}

const mostVoted = (votes: readonly number[]): number | undefined =>
	votes.find((vote) => votes.filter((other) => other === vote).length >= quorum)
