import {isPerson} from './agreement.js'
import type {Memory} from './candidates.js'
import type {Referent} from './discourse-context.js'
import {sentenceDistance} from './features.js'
import {isMainSubject} from './grammatical-function.js'
import type {Markable} from './mention.js'

/** Sentences back that a noun phrase reaches without its noun. */
const nounReach = 12

/** Named referents that a noun may stand for: the organization that the last sentence is about or its source, then the nearest first. */
export function namedBefore(memory: Memory, noun: Markable): Referent[] {
	const found = new Set<Referent>()
	const topic = noun.kind === 'organization' ? topicBefore(memory, noun) : undefined
	if (topic) found.add(topic)
	const list = memory.recent[isPerson(noun.kind) ? 'person' : 'other']
	for (let at = list.length - 1, steps = 0; at >= 0 && steps < 80 && found.size < 20; at--, steps++) {
		const {referent, markable} = list[at]!
		if (!isPerson(noun.kind) && sentenceDistance(memory.scene, markable, noun) > nounReach) break
		if (referent.entity >= 0) found.add(referent)
	}
	return [...found].sort((a, b) => Number(isOnlyEmployer(memory, a)) - Number(isOnlyEmployer(memory, b)))
}

// `Analysts at Acme`: a firm of which nothing but its people is spoken comes after the others.
const isOnlyEmployer = ({scene}: Memory, {markables}: Referent): boolean =>
	markables.every(({head}) => {
		const kind = staffOf(scene, head)?.kind
		return kind === 'people' || kind === 'person'
	})

// `Analysts at Acme`: whose phrase holds the firm's name.
const staffOf = ({doc, markables, markableAt}: Memory['scene'], head: number): Markable | undefined =>
	doc.tree.deprels[head] === 'nmod' ? markables[markableAt[doc.tree.heads[head]!] ?? -1] : undefined

// `The Oslo League said that the Bergen League had lost. The league said …`
function topicBefore({recent, scene, lastSource}: Memory, noun: Markable): Referent | undefined {
	const list = recent.other
	for (let at = list.length - 1; at >= 0 && at > list.length - 12; at--) {
		const {referent, markable} = list[at]!
		const distance = sentenceDistance(scene, markable, noun)
		if (distance > 1) break
		const leads = referent === lastSource ? scene.sources.has(markable.head) : isMainSubject(scene, markable)
		if (distance === 1 && leads && referent.kind === 'organization' && referent.entity >= 0) return referent
	}
	return undefined
}
