import {type FactKind, factKinds} from '../facts/fact.js'
import {checkKeys, checkShare, fault, typeError} from '../model/expected.js'
import {isIsoDate} from '../model/iso-date.js'

/** What is asked of a database of facts: facts that fit all that is given. */
export interface Question {
	readonly kinds?: readonly FactKind[] | undefined
	/** Said by whom: quotes of a speaker; of other kinds, what such quotes say. Part of a name is enough. */
	readonly speaker?: string | undefined
	/**
	 * Whom or what they are about: a person, organization or place, by any name that an article has for it; or by its id in
	 * an article, or in the whole archive where that has been merged.
	 */
	readonly entity?: string | undefined
	/** Unit of numbers, by its name or code: `kilometre`, `km`, `EUR`, `%`; of events and statements, that of a number in them. */
	readonly unit?: string | undefined
	/** Type of events: `attack`. */
	readonly event?: string | undefined
	/** First and last day: of the fact's own time, or of its article where it has none. ISO dates. */
	readonly from?: string | undefined
	readonly to?: string | undefined
	/** Words of the sentence that the fact stands in, all of them, in any form: `bridge collapsed`. */
	readonly text?: string | undefined
	/** Id of an article. */
	readonly article?: string | undefined
	/** Least confidence, 0 to 1. */
	readonly minConfidence?: number | undefined
	/** Most facts to give. */
	readonly limit?: number | undefined
}

const words = ['speaker', 'entity', 'unit', 'event', 'text', 'article'] as const
const days = ['from', 'to'] as const

/** Throws TypeError, which names the field and what is expected, for what is no question. */
export function checkQuestion(question: Question): void {
	checkKeys(question, [...words, ...days, 'kinds', 'minConfidence', 'limit'], 'the question')
	const {kinds, minConfidence, limit}: {readonly [key in keyof Question]: unknown} = question
	if (kinds !== undefined && !(Array.isArray(kinds) && kinds.every((kind) => factKinds.includes(kind))))
		throw typeError(fault('`kinds`', 'a list of kinds of fact', kinds, `known are ${factKinds.join(', ')}`))
	for (const name of words) {
		const value: unknown = question[name]
		if (value !== undefined && typeof value !== 'string')
			throw typeError(fault(`\`${name}\``, 'a string', value, 'write it as one, or leave it out'))
	}
	for (const name of days) {
		const value: unknown = question[name]
		if (value !== undefined && !(typeof value === 'string' && isIsoDate(value)))
			throw typeError(fault(`\`${name}\``, 'an ISO date', value, "write '2024-11-21', or leave it out"))
	}
	checkShare(minConfidence, 'minConfidence')
	if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) >= 1))
		throw typeError(fault('`limit`', 'a whole number from 1', limit, 'leave it out for all facts'))
}
