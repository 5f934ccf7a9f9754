import type {ArchiveArticle} from './article.js'
import {check, checkFact} from './check-fact.js'

/**
 * Throws a TypeError that names the field where a value isn't an article as `extract` gives it. Looks at all that an archive
 * reads of it, so that an article is added whole or not at all. Linear.
 */
export function checkArticle(value: unknown): asserts value is ArchiveArticle {
	check(value, {fields: {article: articleShape, entities: [entityShape], facts: [{fields: {}}]}}, 'the article')
	const {facts} = value as {readonly facts: readonly unknown[]}
	facts.forEach((fact, at) => {
		checkFact(fact, `facts[${at}]`)
	})
}

const articleShape = {
	fields: {id: 'text', hash: 'text', text: 'text', published: 'text?', source: 'text?'},
} as const

const entityShape = {
	fields: {
		id: 'text',
		type: 'text',
		name: 'text',
		subtype: 'text?',
		gender: 'text?',
		ids: {fields: {iso: 'text?', geonames: 'text?'}},
		mentions: [{fields: {start: 'number', end: 'number', text: 'text', form: 'text'}}],
	},
} as const
