import type {Tagged, TagSet} from '../tagger.js'

/** Endings that no verb has: `to citizenship`, `to disciplinary hearings`. */
const nominal = /.{3}(?:[a-z]ship|[bcdlrsv]ity|nism|tism|lism|cism|ness|nary|tary)$/
const verbs = /^(?:witness|harness|(?:.*)worship|transship|airship)$/
// `that presumptive nominee Moss`
const describing = /[acenpst]tive$/
const adverbial = /.{3}(?:ing|ous|ful|ab|iv|ic|ical|ual|ial|onal|ent|ant)ly$/

/** Verbs whose `to` takes a noun: `responded to pressure from unions`. */
const taking = /^(?:contribut|object|react|respond|succumb)(?:e|ed|ing|s|es)?$/

/** What things are lost to. */
const harms = /^(?:blight|damage|fire|flood|frost|hail|neglect|rot|rust|snow|storm|wear)$/

/** Verbs whose base form is their participle, and verbs that an infinitive follows: `started to broadcast news`. */
const alike = /^(?:become|broadcast|cast|come|cut|forecast|hit|overcome|put|quit|read|run|set|shut|split|spread|upset)$/
const leading =
	/^(?:agree|aim|ask|attempt|began|begin|begun|continu|decid|expect|fail|forc|help|hop|intend|mov|need|offer|order|plan|pledg|promis|refus|seek|sought|start|threaten|tri|try|urg|vow|want)(?:e?d|e?s|ing)?$/

/** Sets right what stands behind `to` and was taken for an infinitive or for none, and `consists of`. */
export function retagInfinitives({best, second}: Tagged, {names, xpos}: TagSet, norms: readonly string[]): void {
	const tags = ['NOUN|NN', 'ADJ|JJ', 'ADV|RB', 'VERB|VB', 'ADP|IN', 'VERB|VBZ', 'PART|TO'].map((name) =>
		names.indexOf(name),
	)
	if (tags.includes(-1)) return
	const [noun = -1, adjective = -1, adverb = -1, verb = -1, preposition = -1, finite = -1, to = -1] = tags
	const set = (row: number, tag: number): void => {
		best[row] = tag
		second[row] = tag
	}
	const tag = (row: number): string => xpos[best[row] ?? 0] ?? ''
	const isLost = (row: number): boolean =>
		norms.slice(Math.max(0, row - 10), row - 2).some((word) => /^los(?:e|es|ing|t)$/.test(word))
	for (let row = 1; row < norms.length - 1; row++) {
		const norm = norms[row]!
		if (norm === 'consists' && norms[row + 1] === 'of') set(row, finite)
		if (/^VBP?$/.test(tag(row)) && describing.test(norm)) set(row, adjective)
		if (norms[row - 1] !== 'to') continue
		if (row > 1 && /^VB[DN]$/.test(tag(row)) && alike.test(norm) && leading.test(norms[row - 2]!)) {
			set(row, verb)
			set(row - 1, to)
		}
		if (tag(row) !== 'VB') continue
		if (adverbial.test(norm)) {
			set(row, adverb)
			if (/^(?:NN|VBP)$/.test(tag(row + 1))) set(row + 1, verb)
			continue
		}
		const no = nominal.test(norm) && !verbs.test(norm)
		const taken = row > 1 && taking.test(norms[row - 2]!) && /^(?:IN|[,.])$/.test(tag(row + 1))
		// `lost a third of their plums to frost`
		const lost =
			harms.test(norm) &&
			isLost(row) &&
			(/^(?:last|this)$/.test(norms[row + 1]!) || /^(?:CC|IN|[,.])$/.test(tag(row + 1)))
		if (!no && !taken && !lost) continue
		set(row, /ary$/.test(norm) && /^NNS?$/.test(tag(row + 1)) ? adjective : noun)
		set(row - 1, preposition)
	}
}
