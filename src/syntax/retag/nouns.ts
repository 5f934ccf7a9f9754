import type {Tagged, TagSet} from '../tagger.js'
import type {Test} from './retag.js'

// Nouns that a tagger takes for verbs.

/** `collected floats on the beach`: what stands right behind a past tense is no verb. */
export const isTaken = ({best}: Tagged, {xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	row > 1 &&
	xpos[best[row]!] === 'VBZ' &&
	(xpos[best[row - 1]!] === 'VBD' ||
		(/^(?:calls|claims|cuts|demands|threats)$/.test(norms[row]!) &&
			/^(?:faces?|facing|heed|ignores?|rejects?|resists?)$/.test(norms[row - 1]!))) &&
	/^\p{Ll}{4,}s$/u.test(norms[row]!) &&
	/^(?:CC|IN|TO|[.,])$/.test(xpos[best[row + 1]!]!) &&
	!/^(?:does|means|says)$/.test(norms[row]!)

/** `her worst showing in the league` */
export const isShowing: Test = ({best}, {xpos}, norms, row) =>
	row > 1 &&
	/^(?:feeling|hearing|offering|rating|reading|ruling|showing|standing|understanding|warning)$/.test(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	/^JJ/.test(xpos[best[row - 1]!]!) &&
	/^(?:DT|PRP\$)$/.test(xpos[best[row - 2]!]!)

/** `fled because of fighting` */
export const isFighting: Test = ({best}, {xpos}, norms, row) =>
	row > 0 &&
	/^(?:fighting|looting|shelling)$/.test(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	/^(?:amid|despite|of|heavy|fierce|the)$/.test(norms[row - 1]!) &&
	/^(?:CC|IN|MD|VB[DPZ]|[,.])$/.test(xpos[best[row + 1]!]!)

/** `Claims that the vote was rigged are false` */
export const isClaimed: Test = ({best}, {xpos}, norms, row) =>
	/^(?:claims|fears|hopes|reports)$/.test(norms[row]!) &&
	norms[row + 1] === 'that' &&
	xpos[best[row]!] === 'VBZ' &&
	(row === 0 || norms[row - 1] === '.')

/** `The win cheered them`, `Work on the bridge is slow`: what stands behind an article, or before a phrase and a finite verb, is a noun. */
export function isDeed({best}: Tagged, {xpos}: TagSet, norms: readonly string[], row: number): boolean {
	if (xpos[best[row]!] !== 'VB') return false
	const tag = (at: number): string => xpos[best[at] ?? 0] ?? ''
	if (row > 0 && /^(?:an?|the)$/.test(norms[row - 1]!)) return /^(?:CC|IN|MD|TO|VB[DZ]|[,.:]|'')$/.test(tag(row + 1))
	// `a 3-1 win over them`
	if (row > 3 && tag(row - 1) === 'CD' && /^[-–]$/.test(norms[row - 2]!) && /^(?:an?|the)$/.test(norms[row - 4]!))
		return true
	if (row > 0 && norms[row - 1] !== '.') return false
	let at = row + 1
	if (!/^(?:across|along|at|between|for|from|in|near|of|on|over)$/.test(norms[at]!)) return false
	at++
	while (at < row + 9 && /^(?:CD|DT|JJ|NNP?S?|POS|PRP\$)$/.test(tag(at))) at++
	return at > row + 2 && at < row + 9 && /^(?:MD|VB[DZ])$/.test(tag(at))
}
