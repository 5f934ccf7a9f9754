import {fileURLToPath} from 'node:url'
import type {RecordArticle, RecordRelation} from '#src/evaluate/records/record-article.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {root} from '../../bench/gold/root.js'

/** As a card names the articles of which posts and relations alone were annotated. */
export const postsSource =
	'bench/annotations/relations.jsonl: news articles of Worldwide, PolNeAR, TimeBank/AQUAINT, Zyte and NAEB, whose relations and posts a language model noted'

interface PostLine {
	readonly id: string
	readonly published: string | null
	readonly text: string
	readonly people: readonly {
		readonly name: string
		readonly mentions: readonly string[]
		readonly roles: readonly {readonly title: string; readonly organization: string | null}[]
	}[]
	readonly relations: readonly RecordRelation[]
}

/** Articles of which posts and relations alone were annotated. */
export const postArticles = (gold: string): RecordArticle[] =>
	readAnnotations(fileURLToPath(new URL('bench/annotations/relations.jsonl', root)), gold).map((line) => {
		const {id, published, text, people, relations} = JSON.parse(line) as PostLine
		return {
			id,
			published,
			text,
			relations,
			entities: people.map(({name, mentions}) => ({type: 'person', name, mentions})),
			roles: people.flatMap(({name, roles}) => roles.map((role) => ({...role, person: name}))),
			quotes: [],
			quantities: [],
			dates: [],
			statements: [],
			allStatements: false,
			key: null,
		}
	})
