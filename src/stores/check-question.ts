import {factKinds} from '../facts/fact.js'
import {checkKeys, checkShare, fault, typeError} from '../model/expected.js'
import {isIsoDate} from '../model/iso-date.js'
import type {Question} from './question.js'

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
