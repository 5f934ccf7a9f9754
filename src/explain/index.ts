/**
 * How the facts of an article came about, and why there are no others.
 *
 * @module newsfacts/explain
 */

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
