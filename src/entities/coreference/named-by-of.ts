import {confidences} from '../../model/confidences.js'
import {type Document, normAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {type NameMap, nameAt, typeOf} from '../name-map.js'
import {isPossessiveMark} from '../word-forms.js'
import {isDefinite} from './agreement.js'
import type {DiscourseMention} from './mention.js'
import {nominalRule} from './nominal-rule.js'

/** `the city of Narva`: the name after `of` is that of the place itself; not `the capital of Peru` or `the state of Peru’s banks`. */
export const placeNamedByOf = nominalRule({
	name: 'place-named-by-of',
	example: 'The city of Oslo opened a pier.',
	read({profiles: {doc, names}, noun}) {
		const name = isDefinite(noun) ? nameByOf(doc, names, noun) : undefined
		return name ? {entity: name.entity, confidence: confidences.coreference['place-named-by-of']} : null
	},
})

function nameByOf(doc: Document, names: NameMap, {head, lemma}: DiscourseMention): Mention | undefined {
	if (normAt(doc, head + 1) !== 'of' || !doc.lexicon.has(lemma, 'self-named-place')) return undefined
	const name = nameAt(names, head + (normAt(doc, head + 2) === 'the' ? 3 : 2))
	const isOfNoun = name !== undefined && doc.tree.heads[name.head] === head && !isPossessiveMark(doc, name.to)
	return isOfNoun && typeOf(names, name) === 'place' ? name : undefined
}
