import {type Document, lemmaIn, normAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'

/** Whether a clause says that a person holds, takes or leaves a post: not `if she becomes mayor`, nor `accused her of being a spy`. */
export const statesPost = (doc: Document, clause: Clause): boolean =>
	!clause.negated && !isAlleged(doc, clause) && (!isOpen(clause) || isAppointed(doc, clause))

// `if he becomes mayor`; `hopes to become mayor`: nor does an infinitive state the post.
const isOpen = ({marker, tense}: Clause): boolean =>
	/^(?:if|unless|whether)$/.test(marker) || (marker === 'to' && tense === 'none')

// `accused her of being a spy`, `thought of becoming mayor`; not `after becoming mayor`.
function isAlleged(doc: Document, {marker, governor, group, lemma}: Clause): boolean {
	if (!/^(?:about|of)$/.test(marker) || !/ing$/.test(normAt(doc, group.from))) return false
	const above = doc.clauses[governor]
	return lemma === 'become' || (above !== undefined && lemmaIn(doc, above.verb, 'accusing-verb'))
}

// `appointed her to succeed Bob Ray as mayor`: what a person is appointed to is as good as done.
function isAppointed(doc: Document, {marker, governor, lemma}: Clause): boolean {
	const above = doc.clauses[governor]
	if (marker !== 'to' || !above || above.negated || above.modal !== '' || isOpen(above)) return false
	return doc.lexicon.has(lemma, 'assuming-verb') && doc.lexicon.has(above.lemma, 'appointing-verb')
}
