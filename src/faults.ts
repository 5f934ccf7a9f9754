import {factKinds} from './facts/fact.js'
import type {BlockType} from './model/article/article.js'
import {checkBoolean, checkKeys, checkShare, type Fault, fault, isDate, isRecord, typeError} from './model/expected.js'
import {isIsoDate} from './model/iso-date.js'

/** What keeps a value from being an article; null where nothing does. */
export function faultOfArticle(input: unknown): Fault | null {
	if (!isRecord(input)) return fault('the article', 'an object', input, "write {text: 'The words of the article'}")
	if (typeof input.text !== 'string') return fault('`text`', 'a string', input.text, 'give the words of the article')
	for (const field of [
		'id',
		'title',
		'published',
		'updated',
		'url',
		'source',
		'language',
		'section',
		'canonical',
		'dateline',
	])
		if (!isStringOrNone(input[field]))
			return fault(
				`\`${field}\``,
				'a string',
				input[field],
				isDate(input[field]) ? ofDate : 'write it as one, or leave it out',
			)
	if (!isNone(input.authors) && !isList(input.authors, (name) => typeof name === 'string'))
		return fault('`authors`', 'a list of names', input.authors, "write ['Ann Lee'], or leave it out")
	const {length} = input.text
	if (!isNone(input.blocks) && !isList(input.blocks, (block) => isBlock(block, length)))
		return fault('`blocks`', 'a list of spans of the text', input.blocks, 'leave it out: they are found by themselves')
	return null
}

/** What to do with a Date, which JSON and the records don't have. */
const ofDate = 'write date.toISOString(), or the day alone: date.toISOString().slice(0, 10)'

/** Throws TypeError for what can't be options of an extraction. */
export function checkExtractOptions(options: unknown): void {
	checkKeys(
		options,
		['published', 'kinds', 'statements', 'tokens', 'language', 'minConfidence', 'minSalience', 'top'],
		'the options',
	)
	const {published, kinds, statements, tokens, language, minConfidence, minSalience, top} = options as Readonly<
		Record<string, unknown>
	>
	if (!isNone(published) && !(typeof published === 'string' && isIsoDate(published)))
		throw typeError(
			fault(
				'`published`',
				'an ISO date',
				published,
				isDate(published) ? ofDate : "write '2024-11-21', or leave it out",
			),
		)
	if (!isNone(kinds) && !isList(kinds, (kind) => factKinds.some((known) => known === kind)))
		throw typeError(fault('`kinds`', 'a list of kinds of fact', kinds, `known are ${factKinds.join(', ')}`))
	checkStatements(statements)
	checkBoolean(tokens, 'tokens')
	if (!isNone(language) && language !== 'en')
		throw typeError(fault('`language`', "'en'", language, 'English is the only language that is read'))
	checkShare(minConfidence, 'minConfidence')
	checkShare(minSalience, 'minSalience')
	if (!isNone(top) && !(Number.isInteger(top) && Number(top) >= 1))
		throw typeError(fault('`top`', 'a whole number from 1', top, 'leave it out for all facts'))
}

/** Throws TypeError for what is no choice of statements. */
export function checkStatements(value: unknown): void {
	if (value !== undefined && value !== 'main' && value !== 'all')
		throw typeError(fault('`statements`', "'main' or 'all'", value, 'leave it out for the main ones'))
}

const isNone = (value: unknown): boolean => value === undefined || value === null

const isStringOrNone = (value: unknown): boolean => isNone(value) || typeof value === 'string'

const isList = (value: unknown, fits: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(fits)

const blockTypes: Readonly<Record<BlockType, true>> = {
	headline: true,
	dateline: true,
	paragraph: true,
	list: true,
	quote: true,
	byline: true,
	caption: true,
	credit: true,
	promotion: true,
}

function isBlock(value: unknown, length: number): boolean {
	if (!isRecord(value) || !Object.hasOwn(blockTypes, String(value.type))) return false
	const {start, end} = value
	return isOffset(start) && isOffset(end) && start <= end && end <= length
}

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
