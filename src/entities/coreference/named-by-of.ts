import {wordSet} from '../../lexicon/lexicon.js'
import {confidences} from '../../model/confidences.js'
import {type Document, normAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {childBy, childrenOf} from '../../model/grammar/tree.js'
import {entityOf, type NamedEntity, type NameMap, nameAt} from '../name-map.js'
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

// Not `the towns of Oslo and Bergen`, `the sad state of Ohio` or `the island of Peru that …`: those are no name of the place.
function nameByOf(doc: Document, names: NameMap, {head, lemma, kind}: DiscourseMention): Mention | undefined {
	if (normAt(doc, head + 1) !== 'of' || kind === 'things' || !doc.lexicon.has(lemma, 'self-named-place'))
		return undefined
	const name = nameAt(names, head + (normAt(doc, head + 2) === 'the' ? 3 : 2))
	const entity = entityOf(names, name)
	if (!name || entity?.type !== 'place' || !isOfKind(lemma, entity)) return undefined
	if (doc.tree.heads[name.head] !== head || isPossessiveMark(doc, name.to)) return undefined
	if (lemma === 'state' && childBy(doc.tree, head, 'amod') >= 0) return undefined
	return childrenOf(doc.tree, head).some((row) => doc.tree.deprels[row] === 'acl:relcl') ? undefined : name
}

// A state is a region, with a code; of countries, only islands, kingdoms and the like are named so.
function isOfKind(lemma: string, {subtype, iso}: NamedEntity): boolean {
	if (lemma === 'state') return iso !== null && subtype === 'region'
	if (lemma === 'island' || lemma === 'isle') return subtype !== 'country' || islandCountries.has(iso ?? '')
	return subtype !== 'country' || !/^(?:borough|city|county|municipality|prefecture|town|township|village)$/.test(lemma)
}

// By their ISO codes.
const islandCountries = wordSet(
	'AG BB BH BM CU CV CY DM FJ FM GD GG GL IE IM IS JE JM KI KM KN KY LC LK MG MH MS MT MU NR NU PR PW SC SG TO TT TV TW VC VG VI VU WS',
)
