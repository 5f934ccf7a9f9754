import {factKinds} from '../../facts/fact.js'
import type {Question} from '../../stores/index.js'
import {daysOf} from '../../stores/period.js'
import {usageError} from '../exit.js'
import type {QueryFlags} from '../options/flags.js'
import {oneOf} from '../options/one-of.js'

export const queryFormats = ['table', 'jsonl', 'csv'] as const

export type QueryFormat = (typeof queryFormats)[number]

/** The question that flags ask. Throws an ExitError that says which of them is wrong. */
export function readQuestion(flags: QueryFlags): Question {
	const {speaker, entity, unit, event, text, article} = flags
	for (const [flag, value] of Object.entries({speaker, entity, unit, event, text, article}))
		if (value !== undefined && value.trim() === '') throw usageError(`--${flag}: empty; name what you look for`)
	const from = readDay(flags.from, '--from', 'first')
	const to = readDay(flags.to, '--to', 'last')
	if (from !== undefined && to !== undefined && from > to)
		throw usageError(`--from ${flags.from} is after --to ${flags.to}; swap them`)
	const given = {
		speaker,
		entity,
		unit,
		event,
		text,
		article,
		from,
		to,
		kinds: flags.kinds?.split(',').map((name) => oneOf(name.trim(), factKinds, '--kinds')),
		minConfidence: readShare(flags.minConfidence),
	}
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

export const hasQuestion = (question: Question): boolean => Object.keys(question).length > 0

function readDay(written: string | undefined, flag: string, end: 'first' | 'last'): string | undefined {
	if (written === undefined) return undefined
	const days = daysOf(written.trim())
	if (days === null || written.includes('/'))
		throw usageError(`${flag}: ${JSON.stringify(written)} is no date; write it as 2024-11-21, 2024-11 or 2024`)
	return days[end]
}

function readShare(written: string | undefined): number | undefined {
	if (written === undefined) return undefined
	const share = written.trim() === '' ? Number.NaN : Number(written)
	if (!(share >= 0 && share <= 1))
		throw usageError(`--min-confidence: ${JSON.stringify(written)} is no number from 0 to 1; write it as 0.8`)
	return share
}
