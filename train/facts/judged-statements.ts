import {fileURLToPath} from 'node:url'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {root} from '../../bench/gold/root.js'

/** As a card names the articles of which the statements were judged. */
export const judgedStatementsSource =
	'bench/annotations/statements.jsonl: articles of Worldwide, PolNeAR, TimeBank/AQUAINT, Zyte and NAEB (research data without an open licence), of which a language model judged each statement that this program found: whether it is right and says something by itself, and its modality'

/** What a reader says of a statement: right; a detail is wrong; it says nothing by itself; wrong. */
export type Verdict = 'right' | 'detail' | 'useless' | 'wrong'

/** A statement that was found and judged. */
export interface JudgedStatement {
	/** The place of its evidence, UTF-16 code units, half open. */
	readonly at: readonly [start: number, end: number]
	/** Where its verb begins. */
	readonly verb: number
	readonly verdict: Verdict
	readonly modality: string
	readonly denied: boolean
}

/** An article of which the statements were judged. */
export interface JudgedArticle {
	readonly article: Pick<RecordArticle, 'id' | 'published' | 'text'>
	readonly statements: readonly JudgedStatement[]
}

/** The articles of which the statements were judged. */
export const readJudgedStatements = (gold: string): JudgedArticle[] =>
	readAnnotations(fileURLToPath(new URL('bench/annotations/statements.jsonl', root)), gold).map((line) => {
		const {statements, ...article} = JSON.parse(line) as JudgedArticle['article'] & Pick<JudgedArticle, 'statements'>
		return {article, statements}
	})
