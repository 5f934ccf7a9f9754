import {type Document, normAt, rangeOf, sentenceAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import type {Range} from '../../model/span.js'
import {type NameMap, nameFrom} from '../name-map.js'

/** Most tokens of a block that is a byline. */
const maxBylineTokens = 25
/** Most blocks from the top among which a byline stands. */
const maxBylineBlocks = 12

/** The author of the article (index of the entity, -1 where unknown), and rows where names only give credit. */
export interface Bylines {
	readonly author: number
	/** First rows of the names of writers: no later phrase refers to them. */
	readonly rows: ReadonlySet<number>
}

/** Reads bylines: `By Ann Lee`. Linear. */
export function readBylines(doc: Document, names: NameMap): Bylines {
	const rows = new Set<number>()
	const authors = new Set<number>()
	for (const mention of names.mentions) {
		const {from, entity} = mention
		if (names.entities[entity]?.type !== 'person') continue
		const writes = isByline(doc, mention) || isAnnouncedAuthor(doc, mention)
		if (writes) {
			authors.add(entity)
			const second = nameFrom(names, /^(?:and|,|&)$/.test(normAt(doc, mention.to)) ? mention.to + 1 : -1)
			if (second) {
				authors.add(second.entity)
				rows.add(second.from)
			}
		}
		if (writes) rows.add(from)
	}
	for (const entity of listedAuthors(doc, names)) authors.add(entity)
	const [author = -1, ...others] = authors
	return {author: others.length === 0 ? author : -1, rows}
}

// `By Ann Lee for the Herald`; `Updated 10:15 By Ann Lee`. After the name no sentence follows.
function isByline(doc: Document, {from, to}: Mention): boolean {
	if (!/^B[Yy]$/.test(wordAt(doc, from - 1))) return false
	const block = blockRows(doc, from)
	if (!block || block.index >= maxBylineBlocks || block.to - block.from > maxBylineTokens) return false
	if (from - 1 > block.from && /^\p{L}/u.test(wordAt(doc, from - 2))) return false
	for (let row = to; row < block.to; row++) if (isFiniteTag(xposAt(doc, row))) return false
	return true
}

// `Ann Lee answers your questions`, above the text or first in it.
function isAnnouncedAuthor(doc: Document, {from, to}: Mention): boolean {
	const word = normAt(doc, to)
	const writes =
		/^(?:answers|replies|responds)$/.test(word) || (/s$/.test(word) && doc.lexicon.formIn(word, 'act-write'))
	if (!writes) return false
	const block = blockRows(doc, from)
	return block !== undefined && block.index < 3 && block.from === from && block.to - block.from <= maxBylineTokens
}

function blockRows(doc: Document, row: number): (Range & {readonly index: number}) | undefined {
	const index = sentenceAt(doc, row)?.block ?? -1
	const block = doc.article.blocks[index]
	return block && {...rangeOf(doc, block), index}
}

// The authors that came with the article, where its text names them.
function listedAuthors(doc: Document, names: NameMap): number[] {
	const authors = new Set(doc.article.authors.map((name) => name.toLowerCase()))
	if (authors.size === 0) return []
	return names.entities.flatMap(({type, name}, index) =>
		type === 'person' && authors.has(name.toLowerCase()) ? index : [],
	)
}
