import type {Document} from '../model/document.js'

const soccer = new Set(['goal', 'goals', 'goalkeeper', 'goalless', 'midfielder', 'penalty', 'soccer', 'striker'])
const voting = new Set(['ballot', 'court', 'parliament', 'ruling', 'senate', 'vote', 'voted', 'votes'])

/** What the scores of an article count: `goal` in reports of soccer, else null. Reads the whole article once. */
export const scoreUnit = (doc: Document): string | null =>
	doc.tokens.norms.some((word) => soccer.has(word)) ? 'goal' : null

/** Whether a score is a vote, by the words around it. */
export function isVote(doc: Document, from: number, to: number): boolean {
	for (let row = Math.max(0, from - 8); row < Math.min(doc.tokens.length, to + 4); row++)
		if (voting.has(doc.tokens.norms[row]!)) return true
	return false
}
