import {type Document, normAt} from '../model/document.js'
import {childBy} from '../model/tree.js'

const pronouns = /^(?:nobody|none|no-one|nothing)$/
const comparing = /^(?:better|bigger|fewer|greater|higher|less|longer|lower|more|smaller|worse)$/

/** `no survivors`, `nobody`, `neither side`: a phrase that denies the clause it stands in. */
export function isNegative(doc: Document, head: number): boolean {
	if (pronouns.test(normAt(doc, head))) return true
	const determiner = childBy(doc.tree, head, 'det')
	// `no fewer than 40 ships` waited
	return determiner >= 0 && isNo(doc, determiner)
}

/** The word that denies what stands behind it: `no ships`, `neither side`. */
export const isNo = (doc: Document, row: number): boolean =>
	/^(?:neither|no)$/.test(normAt(doc, row)) && !comparing.test(normAt(doc, row + 1))
