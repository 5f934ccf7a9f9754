import {type Document, normAt, sentenceAt, uposAt, xposAt} from '../model/document.js'
import {finiteTag} from '../model/finite-tag.js'
import {subtreeOf} from '../model/tree.js'
import type {Cue} from './cues.js'
import type {LearnedAttribution} from './learned.js'

/** So many words name who is asked. */
const longest = 14

/** `urged the owners of boats both old and new to sign up`: what is asked for is told with whoever is asked. */
export function withRequest(doc: Document, found: LearnedAttribution, cue: Cue | undefined): LearnedAttribution {
	const piece = found.content.at(-1)
	const first = found.content[0]
	if (!cue?.infinitive || !/^(?:ask|order)$/.test(cue.act) || !piece || piece !== first) return found
	if (piece.from !== found.cue.to || piece.to - piece.from > longest) return found
	for (let row = piece.from; row < piece.to; row++)
		if (xposAt(doc, row) === 'TO' || finiteTag.test(xposAt(doc, row)) || uposAt(doc, row) === 'PUNCT') return found
	const end = Math.min(sentenceAt(doc, piece.from)?.to ?? piece.to, piece.to + longest)
	for (let row = piece.to; row < end; row++) {
		if (xposAt(doc, row) === 'TO' && xposAt(doc, row + 1) === 'VB') {
			return {...found, content: [{from: piece.from, to: infinitiveEnd(doc, row + 1)}]}
		}
		// `called on owners in the capital, Narva, to be careful`
		if (
			normAt(doc, row) !== ',' &&
			(!/^(?:ADJ|ADP|ADV|CCONJ|DET|NOUN|NUM|PRON|PROPN)$/.test(uposAt(doc, row)) ||
				/^(?:who|which)$/.test(normAt(doc, row)))
		)
			return found
	}
	return found
}

/** Where the infinitive of a row ends, whatever is told of it: `be careful and stay`. */
export function infinitiveEnd({tree}: Document, verb: number): number {
	const head = /^(?:aux|cop)/.test(tree.deprels[verb]!) ? tree.heads[verb]! : verb
	return Math.max(subtreeOf(tree, Math.max(head, verb)).to, verb + 1)
}
