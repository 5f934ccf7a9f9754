import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import {withoutPunctuation} from '../detect/candidates.js'
import type {TokenFeatures} from '../detect/token-features.js'
import type {ContentPieces} from './content-pieces.js'

// Content that breaks off before its sense does, wherever the tree hangs what follows.

const lengthened = (longer: (features: TokenFeatures, content: ContentPieces, index: number) => number) => ({
	match(features: TokenFeatures, content: ContentPieces): Range[] | null {
		const pieces = content.pieces.map(({from, to}, index) => ({
			from,
			to: Math.max(to, longer(features, content, index)),
		}))
		return pieces.some(({to}, index) => to > content.pieces[index]!.to) ? pieces : null
	},
	apply: (_: TokenFeatures, content: ContentPieces, pieces: Range[]): ContentPieces => ({...content, pieces}),
})

/** Where a piece behind its cue has to end; -1 for others, and where marks end it. */
function limitOf({doc, marked}: TokenFeatures, {block, pieces}: ContentPieces, index: number): number {
	const {from, to} = pieces[index]!
	if (from < block.to || marked[to - 1]! >= 0) return -1
	const next = pieces[index + 1]?.from ?? doc.tokens.length
	return Math.min(next, doc.sentences[doc.tokens.sentences[to - 1]!]!.to)
}

// A relative clause about the last noun belongs to the content.
const relativeClause = rule<TokenFeatures, ContentPieces, Range[]>({
	name: 'relative-clause',
	phase: 'content-end',
	example: 'Ann Lee said the board had signed a deal with Acme, which runs the ferry.',
	...lengthened((features, content, index) => {
		const {doc, marked} = features
		const {norms} = doc.tokens
		const {to} = content.pieces[index]!
		const limit = limitOf(features, content, index)
		if (norms[to] !== ',' || norms[to + 1] !== 'which') return -1
		let end = to + 2
		while (end < limit && marked[end]! < 0 && (norms[end] === ',' || !isStop(doc, end)) && norms[end] !== 'according')
			end++
		const rest = withoutPunctuation(doc.syntax.upos, {from: to + 1, to: end})
		return rest.to > to + 3 ? rest.to : -1
	}),
})

// `fell to 12 percent (from 14 in May)`: what opens in brackets closes there.
const contentBracket = rule<TokenFeatures, ContentPieces, Range[]>({
	name: 'content-bracket',
	phase: 'content-end',
	after: ['relative-clause'],
	example: 'Ann Lee said the town had sold the ferry to the Harbour Fund (HF).',
	...lengthened(({doc}, {pieces}, index) => {
		const {norms} = doc.tokens
		const {from, to} = pieces[index]!
		const opening = norms[to] === ')' ? '(' : norms[to] === ']' ? '[' : undefined
		if (!opening) return -1
		let open = 0
		for (let row = from; row < to; row++) open += norms[row] === opening ? 1 : norms[row] === norms[to] ? -1 : 0
		return open > 0 ? to + 1 : -1
	}),
})

const stops = /^(?:[,;:()]|-{1,2}|[–—―])$/

// `a flood-proof wall` goes on.
const isStop = ({tokens}: Document, row: number): boolean =>
	stops.test(tokens.norms[row]!) && !(tokens.norms[row] === '-' && tokens.starts[row] === tokens.ends[row - 1])

export const contentEndRules = [relativeClause, contentBracket]
