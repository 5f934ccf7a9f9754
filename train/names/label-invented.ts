import type {NameModel} from '#src/entities/names/detect/model.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {overlaps, type Span} from '#src/model/span.js'
import type {NamedArticle} from './gold.js'
import {labelledBy} from './label-raw-news.js'

type Named = NamedArticle['names'][number]

/**
 * Articles of our own invention: people, organizations and places as they were annotated, wherever their forms stand; groups and
 * other names, which were not annotated, as a model labels them.
 */
export function labelInvented(articles: readonly RecordArticle[], teachers: readonly NameModel[]): NamedArticle[] {
	return articles.map(({id, text, entities}, index) => {
		const annotated = placeForms(text, entities)
		const {names} = labelledBy(teachers[index % teachers.length]!, id, text)
		const others = names.filter(
			(name) => /^(?:group|other)$/.test(name.kind) && !annotated.some((one) => overlaps(one, name)),
		)
		return {id, text, names: [...annotated, ...others].sort((a, b) => a.start - b.start)}
	})
}

// Every place of each form, longer forms first; a form without a capital letter is no name by itself.
function placeForms(text: string, entities: RecordArticle['entities']): Named[] {
	const forms = entities.flatMap(({type, mentions}) => mentions.map((form) => ({form, kind: type})))
	const found: Named[] = []
	for (const {form, kind} of forms.sort((a, b) => b.form.length - a.form.length)) {
		if (!/\p{Lu}/u.test(form)) continue
		for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
			const span: Span = {start, end: start + form.length}
			if (isWhole(text, span) && !found.some((one) => overlaps(one, span))) found.push({...span, kind})
		}
	}
	return found
}

const isWhole = (text: string, {start, end}: Span): boolean =>
	!/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
