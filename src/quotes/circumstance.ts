import {holds, type Range} from '../model/span.js'
import {type Columns, childrenIn} from './columns.js'

/** `When Keller refused, a lorry came`, `With all towns reporting, Keller led`: what happens while, after or because somebody spoke is not what he said. */
export function isCircumstance(columns: Columns, cueHead: number, content: readonly Range[]): boolean {
	const {tree, tokens} = columns.doc
	const host = tree.heads[cueHead]!
	if (tree.deprels[cueHead] !== 'advcl' || !content.some((piece) => holds(piece, host))) return false
	return childrenIn(columns, cueHead).some(
		(row) => row < cueHead && /^(?:mark|advmod)$/.test(tree.deprels[row]!) && openers.test(tokens.norms[row]!),
	)
}

const openers = /^(?:after|although|because|before|once|since|though|unless|until|when|whenever|while|with)$/

/** `Worried by the storm, Keller shut the pier`: what she then did is told by no storm; not so `As noted by the board, …`. */
export function isStirred({doc}: Columns, cueHead: number, source: Range | null, content: readonly Range[]): boolean {
	const {tree, tokens, syntax} = doc
	if (!source || syntax.xpos[cueHead] !== 'VBN' || tree.deprels[cueHead] !== 'advcl') return false
	const opens = cueHead === 0 || tokens.sentences[cueHead - 1] !== tokens.sentences[cueHead]
	return opens && tokens.norms[source.from - 1] === 'by' && content.some((piece) => holds(piece, tree.heads[cueHead]!))
}

/** `cost more than the council had planned`: whom something is compared with tells nothing. */
export function isCompared({doc}: Columns, source: Range | null): boolean {
	if (!source) return false
	let row = source.to - 1
	while (row > source.from && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(doc.syntax.upos[row]!)) row--
	return doc.tokens.norms[row] === 'than'
}

/** `Let’s say it leaks`, `Say it leaks. Then …`: supposed, and told by nobody. */
export function isSupposed({doc, marked}: Columns, cueHead: number, source: Range | null): boolean {
	const {norms, sentences} = doc.tokens
	if (norms[cueHead] !== 'say' || marked[cueHead]! >= 0) return false
	const opens = cueHead === 0 || sentences[cueHead - 1] !== sentences[cueHead]
	return (opens && !source) || /^(?:['’]s|let|us)$/.test(norms[cueHead - 1] ?? '')
}

const proclaimed =
	/^(?:amnesty|bankruptcy|ceasefire|cease-fire|closure|curfew|day|days|emergency|holiday|holidays|independence|mourning|period|truce|war|week|winner)$/

/** `declared a week of mourning`: it begins by that; nothing is said about it. */
export function isProclaimed({doc}: Columns, cueHead: number, content: readonly Range[]): boolean {
	const {syntax, tokens, tree} = doc
	if (syntax.lemmas[cueHead] !== 'declare' || content.length !== 1) return false
	const {from, to} = content[0]!
	let head = -1
	for (let row = from; row < to; row++) {
		if (/^(?:MD|VB[DPZ]?)$/.test(syntax.xpos[row]!)) return false
		if (head < 0 && tree.heads[row] === cueHead) head = row
	}
	return head >= 0 && proclaimed.test(tokens.norms[head]!)
}
