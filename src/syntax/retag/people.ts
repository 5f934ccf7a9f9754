import {finiteTag} from '../../model/finite-tag.js'
import type {Test} from './retag.js'

// Who somebody is: adjectives and participles that stand for people, posts and clubs.

const people = new Set('accused condemned deceased injured wounded'.split(' '))

/** `The accused pleaded guilty`: a participle between `the` and a finite verb is a noun, whatever it is elsewhere. */
export const namesPeople: Test = ({best}, {xpos}, norms, row) =>
	people.has(norms[row]!) && /^(?:both|the|two)$/.test(norms[row - 1]!) && finiteTag.test(xpos[best[row + 1]!]!)

const whoAdjectives = new Set(
	'equal executive junior native opposite professional relative representative rival senior superior veteran'.split(
		' ',
	),
)

/** `its rival to raise prices`, `his superior said`: what somebody has is a noun where none follows. */
export const isWho: Test = ({best}, {xpos}, norms, row) =>
	whoAdjectives.has(norms[row]!) &&
	xpos[best[row]!] === 'JJ' &&
	/^(?:POS|PRP\$)$/.test(xpos[best[row - 1] ?? 0] ?? '') &&
	row > 0 &&
	/^(?:MD|TO|VB[DPZ]|[,.])$/.test(xpos[best[row + 1]!] ?? '')

const standing = new Set('executive hopeful independent moderate musical offensive primary progressive'.split(' '))

/** `the chief executive of Acme`, `an independent from Maine`, `before the June primary`: no noun comes that it could describe. */
export const isStanding: Test = ({best}, {xpos}, norms, row) =>
	row > 0 &&
	standing.has(norms[row]!) &&
	xpos[best[row]!] === 'JJ' &&
	/^(?:CD|DT|JJ|NNP?|POS|PRP\$)$/.test(xpos[best[row - 1]!]!) &&
	/^(?:IN|MD|POS|TO|VB[DPZ]|W(?:DT|P)|[,.])$/.test(xpos[best[row + 1]!]!)

/** `United won the cup`: no name follows that it would be part of. */
export const isClub: Test = ({best}, {upos, xpos}, norms, row) =>
	isTown(best, xpos, norms, row) ||
	(xpos[best[row]!] === 'NNP' &&
		/^(?:ADJ|VERB)$/.test(upos[best[row]!]!) &&
		/^(?:IN|MD|VB[DPZ])$/.test(xpos[best[row + 1]!]!))

// `beat Leeds United 2-0`
const isTown = (best: Uint8Array, xpos: readonly string[], norms: readonly string[], row: number): boolean =>
	norms[row] === 'united' &&
	row > 0 &&
	xpos[best[row - 1]!] === 'NNP' &&
	/^(?:CC|CD|MD|NNP|POS|VB[DPZ]|[,.:])$/.test(xpos[best[row + 1]!]!) &&
	!/^(?:arab|kingdom|nations|states)$/.test(norms[row + 1]!)
