import {bareDay} from '../../model/day-words.js'
import type {Range} from '../../model/span.js'
import {irregularPasts} from '../irregular.js'
import {attach, childOf, type Draft} from './tree-draft.js'

/** Verbs by the particle that makes another verb of them, whatever noun comes next. Stems: endings are cut. */
const pairs: Readonly<Record<string, RegExp>> = {
	back: /^(?:claw|cut|dial|hold|pare|pull|roll|scale|walk|win)$/,
	down: /^(?:break|bring|burn|close|gun|hunt|knock|lay|mow|pull|put|scale|shoot|shut|strike|take|tear|track|trim|vote|water)$/,
	in: /^(?:rein|usher)$/,
	off: /^(?:break|call|cut|fend|fight|hold|kick|lay|lop|pay|pull|put|round|seal|sell|send|set|shake|show|shrug|spark|stave|touch|trigger|write)$/,
	on: /^(?:take)$/,
	out: /^(?:carry|check|dish|dole|edge|fill|figure|find|flesh|give|hammer|hand|iron|knock|lay|map|mete|phase|point|pull|put|roll|rule|seek|single|snuff|sort|spell|stamp|take|thrash|throw|try|wipe|work)$/,
	over: /^(?:hand|take|think|turn)$/,
	up: /^(?:back|beef|bid|bring|build|buy|call|clean|cook|cover|dig|divide|draw|dream|drum|fill|free|give|hold|light|line|make|mark|mix|open|patch|pick|prop|pump|push|ramp|round|send|set|shake|shore|size|soak|speed|split|step|stir|sum|take|tear|think|tidy|tie|trip|use|warm|whip|wind|wrap)$/,
}

/** Verbs that bring somebody `in`, and who may be brought: `sent in troops`, `called in the army`. */
const bringing = /^(?:bring|call|draft|send|ship)$/
const brought =
	/^(?:advis[eo]rs?|aircraft|army|auditors?|battalions?|bulldozers|crews?|consultants|divers|drones|engineers|experts|fighters|firefighters|forces?|guards?|helicopters?|inspectors?|investigators|marines|mediators?|military|navy|negotiators?|observers|officers|paratroopers|peacekeepers|planes|police|reinforcements|reserves|soldiers|specialists|staff|tanks|teams?|troops|units?|volunteers|warships?|workers)$/

/** `called off a strike`, `ramped up its effort`: a particle, and the noun behind it is the object. */
export function readParticle(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 1; row < to - 1; row++) {
		// `deprived of their days off`
		if (
			norms[row] === 'off' &&
			deprels[row] === 'compound:prt' &&
			/^(?:days?|hours?|months?|time|weeks?)$/.test(norms[row - 1]!)
		)
			attach(draft, row, row - 1, 'advmod')
		seatBehindObject(draft, row, from)
		const verb = row - 1
		const known = pairs[norms[row]!]
		if (!known || upos[verb] !== 'VERB' || deprels[row] !== 'case') continue
		const noun = heads[row]!
		if (noun < row || heads[noun] !== verb || deprels[noun] !== 'obl' || isTimeOrAmount(draft, noun)) continue
		const isKnown = (stem: string): boolean =>
			known.test(stem) || (norms[row] === 'in' && bringing.test(stem) && brought.test(norms[noun]!))
		if (!stems(norms[verb]!).some(isKnown) || childOf(draft, verb, row, to, /^obj$/) >= 0) continue
		// `was called off the pitch`: a passive has its object in front.
		if (childOf(draft, verb, from, verb, /:pass$/) >= 0) continue
		attach(draft, row, verb, 'compound:prt')
		attach(draft, noun, verb, 'obj')
	}
}

// `drop the children off outside the school`: of two prepositions in a row the first is a particle.
function seatBehindObject(draft: Draft, row: number, from: number): void {
	const {norms, heads, deprels} = draft
	const noun = heads[row]!
	if (!/^(?:off|out|up|down)$/.test(norms[row]!) || deprels[row] !== 'case' || noun < row) return
	if (deprels[row + 1] !== 'case' || heads[row + 1] !== noun || /^(?:from|of|to)$/.test(norms[row + 1]!)) return
	const verb = heads[noun]!
	const object = verb >= from && verb < row - 1 ? row - 1 : -1
	if (object >= 0 && heads[object] === verb && deprels[object] === 'obj') attach(draft, row, verb, 'compound:prt')
}

// `take on Monday`, `push up 5 percent`
const isTimeOrAmount = ({norms, upos}: Draft, noun: number): boolean =>
	bareDay.test(norms[noun]!) ||
	upos[noun] === 'NUM' ||
	upos[noun] === 'SYM' ||
	/^(?:percent|points?)$/.test(norms[noun]!)

function stems(norm: string): string[] {
	const known = irregularPasts.get(norm)
	if (known) return [known.lemma]
	const bare = norm.replace(/(?:ing|ed|s)$/, '')
	const spelled = [norm.replace(/ie[ds]$/, 'y'), norm.replace(/ying$/, 'ie'), norm.replace(/d$/, '')]
	return [norm, bare, `${bare}e`, bare.replace(/(.)\1$/, '$1'), ...spelled]
}
