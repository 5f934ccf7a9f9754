import type {Range} from '../../model/span.js'
import {irregularPasts} from '../irregular.js'
import {attach, childOf, type Draft, hasComma, reach, subjectOf} from './tree-draft.js'

/**
 * `A meadow found off the coast holds carbon`: of two verbs with one subject and nothing that joins them the first is a
 * participle, said of the noun right before it.
 */
export function reduceFirst(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let first = from + 1; first < to - 3; first++) {
		const noun = first - 1
		if (!/^(?:root|ccomp)$/.test(deprels[first]!) || !isParticiple(draft, first)) continue
		if (heads[noun] !== first || deprels[noun] !== 'nsubj' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		// Some of these open clauses.
		if (upos[first + 1] !== 'ADP' || /^(?:after|as|before|since|than|until)$/.test(norms[first + 1]!)) continue
		if (childOf(draft, first, first + 1, Math.min(to, first + reach), /^obj$/) >= 0) continue
		const second = secondVerb(draft, first, to)
		if (second < 0) continue
		heads[second] = heads[first]!
		deprels[second] = deprels[first]!
		for (let row = from; row < to; row++)
			if (heads[row] === first && (row < noun || row > second)) attach(draft, row, second, deprels[row]!)
		attach(draft, noun, second, subjectOf(draft, second, first))
		attach(draft, first, noun, 'acl')
		xpos[first] = 'VBN'
	}
}

function isParticiple(draft: Draft, verb: number): boolean {
	const {xpos, norms} = draft
	const form = irregularPasts.get(norms[verb]!)
	if (!/^VB[DN]$/.test(xpos[verb]!) || (form ? !form.participle : !norms[verb]!.endsWith('ed'))) return false
	return childOf(draft, verb, Math.max(0, verb - reach), verb, /^aux/) < 0
}

function secondVerb(draft: Draft, first: number, to: number): number {
	const {xpos, upos, norms} = draft
	const second = childOf(draft, first, first + 3, Math.min(to, first + reach), /^(?:advcl|ccomp|conj|parataxis|xcomp)$/)
	if (second < 0 || upos[second] !== 'VERB' || hasComma(norms, first, second)) return -1
	if (childOf(draft, second, first, second, /^(?:cc|mark|.subj.*)$/) >= 0) return -1
	// `got off to a good start as hundreds came`
	const front = childOf(draft, second, first, second, /^obl$/)
	const marker = front < 0 ? -1 : childOf(draft, front, first, front, /^case$/)
	if (marker >= 0 && /^(?:after|as|before|since|until|while)$/.test(norms[marker]!)) return -1
	return /^VB[DPZ]$/.test(xpos[second]!) || childOf(draft, second, first, second, /^aux/) >= 0 ? second : -1
}
