import type {Extraction} from '../facts/extraction.js'
import type {ArticleInput} from '../model/article/article.js'
import {dateLayer} from './records/dates.js'
import {entityLayer} from './records/entities.js'
import {eventLayer} from './records/events.js'
import {keyLayer} from './records/key.js'
import {quantityLayer} from './records/quantities.js'
import {quoteLayer} from './records/quotes.js'
import {relationLayer} from './records/relations.js'
import {roleLayer} from './records/roles.js'
import {statementLayer} from './records/statements.js'
import type {Part} from './score.js'
import {type AnyTask, anyTask} from './task.js'

/** The layers of articles with all their facts, in the order of the scoreboard. */
export const layers: readonly AnyTask[] = [
	anyTask(quoteLayer),
	anyTask(quantityLayer),
	anyTask(dateLayer),
	anyTask(entityLayer('person')),
	anyTask(entityLayer('organization')),
	anyTask(entityLayer('place')),
	anyTask(roleLayer),
	anyTask(statementLayer),
	anyTask(eventLayer),
	anyTask(relationLayer),
	anyTask(keyLayer),
]

const probe = `Maria Lopez, the director of Acme Corp., said on 3 May 2020 that 50 people had left Paris.

"We are very sorry about the long delay at the station," said Lopez. The company bought 12 buses in London. Lopez resigned in June.`

/** The parts that an extractor fills at all, judged by an easy article. */
export function builtParts(extract: (article: ArticleInput) => Extraction): Set<Part> {
	const {sentences, tokens, entities, facts} = extract({id: 'probe', published: '2020-05-04', text: probe})
	const parts = new Set<Part>(facts.map(({kind}) => kind))
	if (sentences.length > 0) parts.add('sentences')
	if (tokens) parts.add('tokens')
	if (entities.length > 0) parts.add('entities')
	return parts
}
