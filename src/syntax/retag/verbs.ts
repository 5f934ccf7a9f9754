import type {Tagged, TagSet} from '../tagger.js'
import type {Test} from './retag.js'

// Verbs that a tagger takes for something else.

/** `We hereby issue waivers` */
export const isHereby: Test = ({best}, {upos}, norms, row) =>
	row > 1 && norms[row - 1] === 'hereby' && /^(?:i|they|we|you)$/.test(norms[row - 2]!) && upos[best[row]!] === 'NOUN'

/** `Nobody was hurt, the statement read` */
export const isReading: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'read' &&
	row > 1 &&
	xpos[best[row]!] !== 'VBD' &&
	/^(?:e-?mail|letter|message|notice|post|release|sign|statement|text|tweet)$/.test(norms[row - 1]!) &&
	/^[,.:]$/.test(norms[row + 1]!)

/** `The row centres on pay` */
export const isCentring: Test = ({best}, {xpos}, norms, row) =>
	row > 1 &&
	/^cent(?:er|re)s$/.test(norms[row]!) &&
	/^(?:a?round|on)$/.test(norms[row + 1]!) &&
	xpos[best[row]!] === 'NNS' &&
	/^NNP?$/.test(xpos[best[row - 1]!]!)

/** `Police are appealing for witnesses` */
export const isAppealing: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'appealing' && xpos[best[row]!] === 'JJ' && norms[row + 1] === 'for'

/** `had cost £15 million` */
export const isCosting = ({best}: Tagged, {xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	norms[row] === 'cost' &&
	xpos[best[row]!] === 'NN' &&
	/^(?:had|has|have|'ve)$/.test(norms[row - 1] ?? '') &&
	/^(?:CD|DT|PRP\$?|\$)$/.test(xpos[best[row + 1]!]!)

/** `the couple own and run a bakery`: as an adjective it stands behind whose it is. */
export const isOwning = ({best}: Tagged, {upos, xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	norms[row] === 'own' &&
	upos[best[row]!] === 'ADJ' &&
	/^(?:NN|NNS|NNPS?)$/.test(xpos[best[row - 1]!]!) &&
	/^(?:a|an|and|the)$/.test(norms[row + 1]!)
