import type {Document} from '../model/document.js'

// What a score counts, by words of the article; the first kind with a word in it wins.
const kinds: readonly (readonly [string, ReadonlySet<string>])[] = [
	['goal', new Set(['goal', 'goals', 'goalkeeper', 'striker', 'midfielder', 'penalty', 'soccer', 'goalless'])],
	['run', new Set(['inning', 'innings', 'homer', 'pitcher', 'baseball', 'wicket', 'wickets'])],
	['set', new Set(['tennis', 'wimbledon', 'tiebreak', 'tie-break'])],
	[
		'point',
		new Set(['touchdown', 'quarterback', 'basketball', 'rebounds', 'rugby', 'tries', 'nba', 'nfl', 'halftime']),
	],
]

const voteWords = new Set([
	'vote',
	'voted',
	'votes',
	'voting',
	'ruling',
	'ruled',
	'ballot',
	'senate',
	'parliament',
	'council',
	'court',
])

/** What scores count in an article (`goal`, `point`, `run`), or null; a vote's numbers count votes. */
export function scoreUnit(doc: Document, from: number, to: number): string | null {
	for (let row = Math.max(0, from - 8); row < Math.min(doc.tokens.length, to + 4); row++)
		if (voteWords.has(doc.tokens.norms[row]!)) return 'vote'
	return unitOfArticle(doc)
}

const known = new WeakMap<Document, string | null>()

function unitOfArticle(doc: Document): string | null {
	const cached = known.get(doc)
	if (cached !== undefined) return cached
	const words = new Set(doc.tokens.norms)
	const kind = kinds.find(([, marks]) => [...marks].some((word) => words.has(word)))
	const unit = kind ? kind[0] : null
	known.set(doc, unit)
	return unit
}
