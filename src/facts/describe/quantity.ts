import type {QuantityFact} from '../quantity/schema.js'
import {isPronoun} from './pronoun.js'
import {withSmallOpener} from './small-opener.js'

/** `At least 17 (people, the fire)`, `5.1% (Acme shares, down)`: a number, what it counts or measures, who does it, whether it rises. */
export function sentenceOfQuantity({evidence, counted, agent, change}: QuantityFact): string {
	const isOutside = counted !== null && (counted.end <= evidence.start || counted.start >= evidence.end)
	const others = [isOutside ? counted.text : null, agent].filter((words) => words !== null && !isPronoun(words))
	const around = [...new Set(others.map((words) => withSmallOpener(words!))), ...(change === null ? [] : [change])]
	return `${evidence.text}${around.length === 0 ? '' : ` (${around.join(', ')})`}`
}
