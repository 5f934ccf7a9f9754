import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

/** `Ann Lee, 81, who died`: the clause is said of the person, not of the age. */
export function passAge(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 5; row < to; row++) {
		const age = heads[row]!
		if (deprels[row] !== 'acl:relcl' || age < from + 2 || upos[age] !== 'NUM' || age > row) continue
		const person = heads[age]!
		if (norms[age - 1] !== ',' || norms[age + 1] !== ',' || norms[age + 2] !== 'who' || person < from) continue
		let name = age - 2
		for (let steps = 0; steps < 4 && deprels[name]!.startsWith('flat'); steps++) name = heads[name]!
		if (name < age && upos[name] === 'PROPN') attach(draft, row, name, 'acl:relcl')
	}
}

const telling = /^(?:assured|informed|reminded|telling|tells?|told|warned)$/
const befalling = /^(?:arrived|collapsed|died|disappeared|exploded|failed|fell|happened|occurred|vanished)$/

/** `told the court that two men had died`: what the court was told, not what is said of the court. */
export function tellComplement(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let that = from + 3; that < to - 1; that++) {
		const verb = heads[that]!
		const told = heads[verb] ?? -1
		if (norms[that] !== 'that' || told !== that - 1 || verb < that || !/^acl/.test(deprels[verb]!)) continue
		// `told members of the court that …`
		let hearer = told
		for (let steps = 0; steps < 4 && /^(?:conj|flat|nmod)/.test(deprels[hearer]!) && heads[hearer]! < hearer; steps++)
			hearer = heads[hearer]!
		const teller = heads[hearer] ?? -1
		if (teller < from || teller > hearer || !telling.test(norms[teller]!) || !/^i?obj$/.test(deprels[hearer]!)) continue
		const isClause = upos[verb] === 'VERB' || childOf(draft, verb, that + 1, verb, /^cop$/) >= 0
		if (!isClause || childOf(draft, verb, that + 1, verb, /^nsubj/) < 0) continue
		// `told the story that she had heard` lacks an object.
		const whole =
			deprels[that] === 'mark' || befalling.test(norms[verb]!) || childOf(draft, verb, that, verb, /:pass$/) >= 0
		if (!whole) continue
		attach(draft, verb, teller, 'ccomp')
		attach(draft, that, verb, 'mark')
	}
}

const relative = /^(?:that|when|where|which|who|whom|whose)$/

/** `told the jury she had lived there for years`: whom one tells hears a clause, where nothing else is told. */
export function tellClause(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let verb = from + 4; verb < to; verb++) {
		const told = heads[verb]!
		if (deprels[verb] !== 'acl:relcl' || told < from + 1 || told > verb - 2 || deprels[told] !== 'iobj') continue
		const teller = heads[told]!
		if (teller < from || teller > told || !telling.test(norms[teller]!) || relative.test(norms[told + 1]!)) continue
		if (upos[verb] !== 'VERB' || childOf(draft, verb, told + 1, verb, /^nsubj/) < 0) continue
		if (childOf(draft, teller, told + 1, to, /^(?:obj|ccomp|xcomp|parataxis)/) < 0) attach(draft, verb, teller, 'ccomp')
	}
}

const terms = /^(?:days?|hours?|life|months?|weeks?|years?)$/

// What somebody has made, who stands behind `by`.
const works =
	/^(?:album|analysis|article|ballet|book|essay|film|image|letter|map|novel|opera|painting|photo|photograph|picture|play|poem|poll|portrait|report|review|sculpture|song|story|study|survey|symphony|video|work)s?$/

/** `jailed for six years by a court`, `handed the files by a clerk`: who does it belongs to the verb, not to the noun before. */
export function hangAgent(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let by = from + 3; by < to - 1; by++) {
		const agent = heads[by]!
		const term = heads[agent] ?? -1
		if (norms[by] !== 'by' || deprels[by] !== 'case' || deprels[agent] !== 'nmod' || term < from) continue
		const isTerm = terms.test(norms[term]!) && deprels[term] === 'obl'
		if (!isTerm && (deprels[term] !== 'obj' || works.test(norms[term]!))) continue
		const verb = heads[term] ?? -1
		if (term > by || verb < from || verb > term) continue
		if (childOf(draft, verb, Math.max(from, verb - 4), verb, /^aux:pass$/) >= 0) attach(draft, agent, verb, 'obl:agent')
	}
}

const filing = /^(?:brought|filed|lodged|submitted|wrote)$/
const alleging = /^(?:accusing|alleging|arguing|claiming|demanding|saying|seeking)$/

/** `filed a complaint with the police alleging fraud`: whoever files it alleges, not who gets it. */
export function hangAlleging(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let row = from + 4; row < to; row++) {
		const hearer = heads[row]!
		if (!alleging.test(norms[row]!) || deprels[row] !== 'acl' || hearer !== row - 1) continue
		if (!/^(?:nmod|obl)$/.test(deprels[hearer]!) || childOf(draft, hearer, from, hearer, /^case$/) < 0) continue
		let verb = heads[hearer]!
		if (verb >= from && deprels[verb] === 'obj') verb = heads[verb]!
		if (verb >= from && verb < hearer && filing.test(norms[verb]!)) attach(draft, row, verb, 'advcl')
	}
}
