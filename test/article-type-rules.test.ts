import {describe, expect, it} from '@jest/globals'
import {nameLexicon} from '../src/entities/names/gazetteer/name-lexicon.js'
import {rewriteNames} from '../src/entities/names/name-context.js'
import {articleTypeRules} from '../src/entities/names/types/article-type-rules.js'
import {makeArticle} from '../src/model/article/make-article.js'
import type {EntityType, FoundName} from '../src/model/entity.js'
import {readArticleDocument} from '../src/read.js'
import {abbreviations} from '../src/sentences/abbreviations.js'

const lists = {abbreviations: new Set(abbreviations)}

// Names are marked in the text with the type that the model gave them: `{Zemu|organization}`.
function typesOf(marked: string): string[] {
	const found: {start: number; end: number; type: EntityType}[] = []
	let text = ''
	for (const piece of marked.split(/(\{[^}]*\})/)) {
		const [words = '', type] = piece.startsWith('{') ? piece.slice(1, -1).split('|') : [piece]
		if (type) found.push({start: text.length, end: text.length + words.length, type: type as EntityType})
		text += words
	}
	const doc = readArticleDocument(makeArticle({text}), lists, null)
	const names = found.map(({start, end, type}): FoundName => {
		const from = doc.tokens.starts.indexOf(start)
		const to = doc.tokens.ends.indexOf(end) + 1
		const subtype = null
		return {start, end, from, to, type, subtype, iso: null, geonames: null, gender: null, confidence: 0.9, rule: ''}
	})
	return rewriteNames(articleTypeRules, {doc, lexicon: nameLexicon(), names}).map(
		({start, end, type}) => `${text.slice(start, end)}|${type}`,
	)
}

describe('one type of a name over the article', () => {
	for (const [what, marked, types] of [
		[
			'follows most mentions',
			'{Zemu|organization} fell. {Zemu|person} rose. Buyers of {Zemu|organization} and {Zemu|organization} left.',
			['Zemu|organization', 'Zemu|organization', 'Zemu|organization', 'Zemu|organization'],
		],
		['leaves a tie', '{Zemu|organization} fell. {Zemu|person} rose.', ['Zemu|organization', 'Zemu|person']],
		[
			'leaves the types of names that a list has',
			'{Oslo|organization} won. {Oslo|organization} lost. {Oslo|organization} drew in {Oslo|place}.',
			['Oslo|organization', 'Oslo|organization', 'Oslo|organization', 'Oslo|place'],
		],
		[
			'makes no product of an organization',
			'{Zemu|product} fell. {Zemu|product} rose. {Zemu|product} and {Zemu|organization} left.',
			['Zemu|product', 'Zemu|product', 'Zemu|product', 'Zemu|organization'],
		],
		[
			'leaves a person with a courtesy title',
			'Mr. {Zemu|person} left. {Zemu|organization} and {Zemu|organization} fell.',
			['Zemu|person', 'Zemu|organization', 'Zemu|organization'],
		],
		[
			'gives letters the type of what they are short for',
			'{Coastal Energy Week (CEW) 2022|event} began. {CEW|organization} and {CEW|organization} agreed.',
			['Coastal Energy Week (CEW) 2022|event', 'CEW|event', 'CEW|event'],
		],
		[
			'does so for letters of another language',
			'{Early Warning System|product} ({SATRA|organization}) worked. {SATRA|organization} rang.',
			['Early Warning System|product', 'SATRA|product', 'SATRA|product'],
		],
	] as const)
		it(what, () => {
			expect(typesOf(marked)).toEqual(types)
		})
})
