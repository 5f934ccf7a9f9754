import type {Extraction} from '../facts/extraction.js'
import type {ArticleInput} from '../model/article.js'
import type {Part} from './score.js'

const probe = `Maria Lopez, the director of Acme Corp., said on 3 May 2020 that 50 people had left Paris.

"We are very sorry about the long delay at the station," said Lopez. The company bought 12 buses in London.`

/** The parts that an extractor fills at all, judged by an easy article. */
export function builtParts(extract: (article: ArticleInput) => Extraction): Set<Part> {
	const {sentences, tokens, entities, facts} = extract({id: 'probe', published: '2020-05-04', text: probe})
	const parts = new Set<Part>(
		facts.flatMap(({kind}) =>
			kind === 'quote' || kind === 'quantity' || kind === 'date' || kind === 'role' || kind === 'statement' ? kind : [],
		),
	)
	if (sentences.length > 0) parts.add('sentences')
	if (tokens) parts.add('tokens')
	if (entities.length > 0) parts.add('entities')
	return parts
}
