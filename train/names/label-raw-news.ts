import {findNamesByModel} from '#src/entities/names/detect/find.js'
import type {NameClass} from '#src/entities/names/detect/labels.js'
import type {NameModel} from '#src/entities/names/detect/model.js'
import {spanOf} from '#src/model/document.js'
import {readRawTexts} from '../raw-news.js'
import type {Parse} from './parse.js'
import type {ReadArticle} from './train-names.js'

const rawNews = 'quotes/polnear-train'

/**
 * News without gold annotation, labelled by models that see whole articles: what they see in the article, the first pass
 * learns to see in a sentence. Each model labels its share. `annotated`: articles that
 * are learned from as they were annotated.
 */
export function labelRawNews(
	gold: string,
	teachers: readonly NameModel[],
	annotated: ReadonlySet<string>,
	parse: Parse,
): ReadArticle[] {
	const raw = readRawTexts(gold, `${rawNews}.jsonl`).filter(({id}) => !annotated.has(`${rawNews}#${id}`))
	return raw.map(({id, text}, index) => {
		const doc = parse({id, text})
		const names = findNamesByModel(doc, teachers[index % teachers.length]!)
		const article = {id, text, names: names.map((name) => ({...spanOf(doc, name), kind: classOf(name.type)}))}
		return {article, doc}
	})
}

const classOf = (type: string): NameClass => (type === 'event' ? 'other' : (type as NameClass))
