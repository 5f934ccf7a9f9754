import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, hasComma, wide} from './tree-draft.js'

const telling =
	/^(?:acknowledge|add|admit|announce|argue|caution|claim|complain|concede|conclude|contend|declare|estimate|explain|insist|joke|note|observe|predict|recall|remark|report|say|suggest|think|warn|write)$/

/** `If it rains, the mayor warned, the pier will close`: who tells it stands between two commas, what stands in front is told. */
export function insertTeller(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let verb = from + 4; verb < to - 4; verb++) {
		if (norms[verb + 1] !== ',' || upos[verb] !== 'VERB' || !telling.test(lemmas[verb]!)) continue
		if (deprels[verb] !== 'root' && deprels[verb] !== 'ccomp') continue
		const teller = childOf(draft, verb, from, verb, /^nsubj$/)
		const told = childOf(draft, verb, verb + 2, to, /^(?:ccomp|parataxis)$/)
		if (teller < 0 || told < 0 || childOf(draft, told, verb + 2, told, /^(?:nsubj|expl)/) < 0) continue
		if (childOf(draft, told, verb + 1, told, /^mark$/) >= 0) continue
		// What opens in marks is told by itself: `When he came, Lee said, “It rains.”`
		if (norms.slice(verb + 1, told).some((norm) => /^["“‘«]$/.test(norm))) continue
		const front = childOf(draft, verb, from, teller - 1, /^advcl$/)
		if (front < 0 || childOf(draft, front, from, front, /^(?:nsubj|expl)/) < 0) continue
		if (!hasComma(norms, front + 1, teller) || hasComma(norms, teller, verb)) continue
		heads[told] = heads[verb]!
		deprels[told] = deprels[verb]!
		for (let row = Math.max(from, verb - wide); row < Math.min(to, told + wide); row++)
			if (heads[row] === verb && (row > told || row === front)) attach(draft, row, told, deprels[row]!)
		attach(draft, verb, told, 'parataxis')
	}
}

/** `Sailing, Lee said in an interview, gives it a name`: what stands before the first comma does what the verb behind the second says. */
export function resumeInserted(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, xpos, upos, heads, deprels} = draft
	for (let verb = from + 3; verb < to - 2; verb++) {
		if (deprels[verb] !== 'root' || upos[verb] !== 'VERB' || !telling.test(lemmas[verb]!)) continue
		const teller = childOf(draft, verb, from, verb, /^nsubj$/)
		const first = childOf(draft, verb, from, teller, /^(?:ccomp|dep|dislocated)$/)
		const told = childOf(draft, verb, verb + 1, to, /^(?:ccomp|parataxis)$/)
		if (teller < 0 || first < 0 || told < 0 || !/^(?:NOUN|PROPN|VERB)$/.test(upos[first]!)) continue
		if (upos[first] === 'VERB' && (xpos[first] !== 'VBG' || childOf(draft, first, from, first, /./) >= 0)) continue
		if (upos[first] !== 'VERB' && childOf(draft, first, from, first, /^(?:case|cop|mark|.subj.*)$/) >= 0) continue
		if (!hasComma(norms, first + 1, teller + 1) || !/^VB[DPZ]$/.test(xpos[told]!)) continue
		if (childOf(draft, told, verb, told, /^(?:.subj.*|expl|mark)$/) >= 0) continue
		let comma = told - 1
		while (comma > verb && norms[comma] !== ',') comma--
		if (comma === verb) continue
		heads[told] = -1
		deprels[told] = 'root'
		attach(
			draft,
			first,
			told,
			upos[first] === 'VERB' && childOf(draft, first, first, teller, /^ob/) >= 0 ? 'csubj' : 'nsubj',
		)
		attach(draft, verb, told, 'parataxis')
		for (let row = Math.max(from, verb - wide); row < Math.min(to, told + wide); row++)
			if (heads[row] === told && row > verb && row < comma) heads[row] = verb
			else if (heads[row] === verb && row > told) heads[row] = told
	}
}
