import type {Document} from '../../model/document.js'
import type {Clause} from '../../model/phrases.js'
import {childBy} from '../../model/tree.js'

/** `was detained and later released`: a coordinated verb without an auxiliary of its own goes with its neighbour's. */
export const sharesAuxiliary = (doc: Document, {relation, tense, inherited, head, verb}: Clause): boolean =>
	relation === 'conjunct' &&
	tense === 'none' &&
	inherited &&
	head === verb &&
	childBy(doc.tree, head, 'aux', 'mark') < 0
