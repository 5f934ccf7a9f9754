import {holds, type Range} from '../model/span.js'
import type {Columns} from './columns.js'
import {childrenIn} from './columns.js'

/** `When Keller refused, a lorry came`: what happens while, after or because somebody spoke is not what he said. */
export function isCircumstance(columns: Columns, cueHead: number, content: readonly Range[]): boolean {
	const {tree, tokens} = columns.doc
	const host = tree.heads[cueHead]!
	if (tree.deprels[cueHead] !== 'advcl' || !content.some((piece) => holds(piece, host))) return false
	return childrenIn(columns, cueHead).some(
		(row) => row < cueHead && /^(?:mark|advmod)$/.test(tree.deprels[row]!) && openers.test(tokens.norms[row]!),
	)
}

const openers = /^(?:after|although|because|before|once|since|though|unless|until|when|whenever|while)$/
