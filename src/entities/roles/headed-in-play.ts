import {type Document, lemmaAt, lemmaIn, normAt, normIn, uposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import {entityOf, type NameMap, nameAt} from '../name-map.js'

/** `Moss headed Narva United level`, `heads the group with 14 points`: a score, a rank or a way, no post. `led`: the row of what is headed. */
export function isHeadedInPlay(doc: Document, {verb, voice}: Clause, led: number, names: NameMap): boolean {
	if (lemmaAt(doc, verb) !== 'head') return false
	const name = nameAt(names, led)
	if (name ? entityOf(names, name)?.subtype === 'team' : lemmaIn(doc, led, 'side-in-play')) return true
	const from = voice === 'passive' ? verb : led
	return childrenOf(doc.tree, verb).some((child) => child > from && isWayOrResult(doc, child))
}

// `headed it off`, `headed it level`, `headed it into the lead`; but `headed it from 1998`, `headed it in May`.
function isWayOrResult(doc: Document, row: number): boolean {
	const relation = relationOf(doc.tree, row)
	if (/^(?:advmod|compound|xcomp)$/.test(relation))
		return !lemmaIn(doc, row, 'time-adverb') && !lemmaIn(doc, row, 'past-adverb')
	if (relation !== 'obl' || doc.tree.deprels[row] === 'obl:agent') return false
	const preposition = childBy(doc.tree, row, 'case')
	if (preposition < 0 || isDate(doc, row)) return false
	// `with 14 points`, but `with Carl Moss`
	if (normAt(doc, preposition) === 'with') return uposAt(doc, row) === 'NUM' || childBy(doc.tree, row, 'nummod') >= 0
	return !keepsPost.test(normAt(doc, preposition))
}

/** Prepositions of time and place. */
const keepsPost = /^(?:after|as|at|before|between|by|during|for|in|on|since|throughout|under|until)$/

const isDate = (doc: Document, row: number): boolean =>
	normIn(doc, row, 'calendar-word') || (uposAt(doc, row) === 'NUM' && /^(?:1[5-9]|20)\d\d$/.test(normAt(doc, row)))
