import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

/** `Few, if any, makers use it`: no condition, and whoever they are use it. */
export function joinFewIfAny(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let few = from; few < to - 4; few++) {
		if (norms[few] !== 'few' && norms[few] !== 'little') continue
		const open = norms[few + 1] === ',' ? few + 2 : few + 1
		const any = open + 1
		if (norms[open] !== 'if' || norms[any] !== 'any') continue
		const verb = heads[open]!
		const noun = childOf(draft, verb, any + 1, verb, /^nsubj/)
		if (verb <= any || noun < 0) continue
		if (heads[verb] === few) {
			heads[verb] = heads[few]!
			deprels[verb] = deprels[few] === 'xcomp' ? 'ccomp' : deprels[few]!
			for (let row = from; row < few; row++) if (heads[row] === few) attach(draft, row, verb, deprels[row]!)
		}
		attach(draft, few, noun, 'amod')
		attach(draft, any, few, 'conj')
		attach(draft, open, any, 'mark')
	}
}

/** `left, all the while waving`: a time, and nobody who waves. */
export function freeWhile({norms, deprels}: Draft, {from, to}: Range): void {
	for (let time = from + 2; time < to - 1; time++)
		if (
			/^(?:time|while)$/.test(norms[time]!) &&
			norms[time - 1] === 'the' &&
			norms[time - 2] === 'all' &&
			deprels[time]!.startsWith('nsubj')
		)
			deprels[time] = 'obl:unmarked'
}
