import {createEngine} from '../src/extract.js'
import type {Extraction} from '../src/facts/extraction.js'
import {makeArticle} from '../src/model/article/make-article.js'

/** Invented news with characters of two code units before, in and after its facts. */
export const newsText = [
	'🚢🚢 Ferry firm fined 𝟚 million euros',
	'',
	'TALLINN, Nov. 21 (Coast Wire) — The court in Tallinn fined Baltic Ferries 2 million euros on Thursday, 🇪🇪 officials said.',
	'',
	'“The 🚢 was never safe,” said Lena Varga, the mayor of Narva. “We counted 45 broken boats 🛟 in May.”',
	'',
	'Baltic Ferries, which is based in Riga, did not sell the boats to the city. Varga, 51, met Tom Weller, a lawyer for the firm, on November 19.',
	'',
	'An explosion in the docks of Riga killed two dockers in 2019, and three men were arrested later, Weller said.',
].join('\n')

// The rules alone start faster than the models.
const engine = createEngine({models: false})

/** Everything found in the invented news, under an id of one's own. */
export const newsExtraction = (id = 'news/ferry.txt', text = newsText): Extraction =>
	engine.extract({
		...makeArticle({text, id, title: 'Ferry firm "fined"', published: '2024-11-21T08:05:00+02:00'}),
		authors: ['Ann Lee', 'Bo; Diaz'],
		updated: '2024-11-22',
		url: 'https://news.example/ferry?a=1&b=2',
		source: 'Coast Wire',
		language: 'en',
	}) as Extraction

const nasty = `Robert'); DROP TABLE facts;--\u0000 "O'Neil" \u001b[2J\t\r\n=1+1 ${'x'.repeat(100_000)} \ud83d`

/** The same with names that break a writer that trusts them: quotes, NUL, SQL, controls, 100,000 characters. */
export function hostileExtraction(id = 'a\u0000b/../../x\n;--'): Extraction {
	const extraction = newsExtraction(id)
	const facts = extraction.facts.map((fact) =>
		fact.kind === 'quote'
			? {...fact, speaker: nasty, speakers: [{name: nasty, id: null, title: nasty}]}
			: fact.kind === 'role'
				? {...fact, person: nasty}
				: fact,
	)
	const entities = extraction.entities.map((entity) => ({...entity, name: `${nasty} ${entity.name}`}))
	return {...extraction, article: {...extraction.article, title: nasty, source: nasty}, facts, entities}
}
