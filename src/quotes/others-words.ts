import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'

const naming = /^(?:brand|call|describe|dub|label|term)$/
const saying = /^(?:add|argue|claim|explain|joke|note|recall|say|tell|think|write)$/

/**
 * Words that somebody else tells: `an offer that Okoro described as “a lump of coal”` is no offer of that, and `apologised, she
 * liked to say, ‘on a postcard’` no apology.
 */
export const isOthersWords = (columns: Columns, cueHead: number, piece: Range): boolean =>
	isNamed(columns, cueHead, piece) || opensWithTeller(columns, piece)

function isNamed({doc, marked}: Columns, cueHead: number, {from, to}: Range): boolean {
	const {syntax, tokens} = doc
	if (tokens.norms[from] !== 'that' || marked[from]! >= 0) return false
	let verbs = 0
	for (let row = from + 1; row < to; row++) {
		if (!/^(?:AUX|VERB)$/.test(syntax.upos[row]!)) continue
		const named = naming.test(syntax.lemmas[row]!) && marked[to - 1]! >= 0
		if (named && syntax.upos[cueHead] === 'NOUN') return true
		verbs++
	}
	// What is left where the next teller was cut off.
	return verbs === 0 && syntax.upos[cueHead] === 'NOUN'
}

// `she said, …`, `she liked to say, …`
function opensWithTeller({doc, marked}: Columns, {from, to}: Range): boolean {
	const {norms} = doc.tokens
	if (!/^(?:he|i|she|they|we)$/.test(norms[from]!) || marked[from]! >= 0) return false
	const verb = /^(?:likes?|liked|loved|used)$/.test(norms[from + 1]!) && norms[from + 2] === 'to' ? from + 3 : from + 1
	return verb < to - 1 && saying.test(doc.syntax.lemmas[verb]!) && norms[verb + 1] === ','
}
