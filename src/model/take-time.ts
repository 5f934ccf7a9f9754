import {type Document, lemmaAt} from './document.js'
import type {Clause} from './phrases.js'
import {childBy} from './tree.js'

/** `It took crews six hours to put it out`: the clause says whom something took how long; the infinitive behind it says what. */
export const isTakeTimeClause = (doc: Document, {head, verb}: Clause): boolean =>
	lemmaAt(doc, verb) === 'take' && childBy(doc.tree, head, 'expl') >= 0
