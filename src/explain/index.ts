/**
 * How the facts of an article came about, and why there are no others.
 *
 * @module newsfacts/explain
 */

export type {EngineOptions} from '../engine.js'
export type {ExtractOptions, Kinds} from '../extract.js'
export type {ArticleInput} from '../model/article/article.js'
export {createExplainer, type Explainer, explain} from './explain.js'
export {
	type Dropped,
	type ExplainedJudgment,
	type ExplainedRecord,
	type ExplainedSentence,
	type Explanation,
	explanationSchema,
	type Resolved,
	type Seen,
} from './schema.js'
