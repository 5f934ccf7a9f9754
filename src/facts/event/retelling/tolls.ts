import type {Reading} from '../../../model/reading.js'
import type {FoundEvent} from '../found.js'
import {attack} from '../types/attack.js'

/**
 * `A ferry sank. Thirty people were killed`: the dead of an accident or a disaster are no attack of their own, where no attacker is
 * named and the article has no other attack.
 */
export function withoutTolls(reading: Reading, events: readonly FoundEvent[]): FoundEvent[] {
	const tolls = events.filter(isToll)
	if (tolls.length === 0 || events.some((event) => event.type === attack && !tolls.includes(event))) return [...events]
	const causes = events.filter(
		({type, trigger}) => /^(?:accident|disaster)$/.test(type.name) && !namesAttack(trigger.word),
	)
	return events.filter((event) => !tolls.includes(event) || !causes.some((cause) => areNear(reading, event, cause)))
}

const isToll = ({type, trigger, filled}: FoundEvent): boolean =>
	type === attack &&
	trigger.wordClass === 'verb' &&
	/^(?:hurt|injure|kill|wound)$/.test(trigger.word) &&
	filled.every(({role}) => role !== 'attacker' && role !== 'weapon')

// `explosion` names attacks as well.
const namesAttack = (word: string): boolean => attack.strong.verbs.includes(word) || attack.strong.nouns.includes(word)

const areNear = ({tokens}: Reading, one: FoundEvent, other: FoundEvent): boolean =>
	[other.trigger, ...other.others].some(
		({head}) => Math.abs(tokens.sentences[head]! - tokens.sentences[one.trigger.head]!) < 2,
	)
