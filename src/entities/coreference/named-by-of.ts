import {confidences} from '../../model/confidences.js'
import {type Document, normAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {entityOf, type NameMap, nameAt} from '../name-map.js'
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

// Not `the towns of Oslo and Bergen`, nor `the sad state of Oslo Park`: states have a code.
function nameByOf(doc: Document, names: NameMap, {head, lemma, kind}: DiscourseMention): Mention | undefined {
	if (normAt(doc, head + 1) !== 'of' || kind === 'things' || !doc.lexicon.has(lemma, 'self-named-place'))
		return undefined
	const name = nameAt(names, head + (normAt(doc, head + 2) === 'the' ? 3 : 2))
	const entity = entityOf(names, name)
	const isOfNoun = name !== undefined && doc.tree.heads[name.head] === head && !isPossessiveMark(doc, name.to)
	return isOfNoun && entity?.type === 'place' && (lemma !== 'state' || entity.iso !== null) ? name : undefined
}
