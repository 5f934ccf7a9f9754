import type {Span} from './span.js'

/** What a feature adds to the log-odds of what a model judges. */
export interface FeatureWeight {
	/** Number of the template in the model's list of features, with the values that fill it. */
	readonly template: number
	readonly values: readonly number[]
	readonly weight: number
}

/** The judgment of a logistic regression. */
export interface Judgment {
	/** 0 to 1. */
	readonly probability: number
	/** Least probability of what stays; 0 where nothing is dropped for it. */
	readonly least: number
	/** What each feature adds; to be asked for while the decision is shown, since facts go on changing. */
	readonly weights: () => readonly FeatureWeight[]
}

/** What a step decides, besides its place. */
export type Decided =
	/** Whether some words are the cue of a quote; with the source and the content that it would have. */
	| {
			readonly step: 'cue'
			readonly isKept: boolean
			readonly probability: number
			readonly least: number
			readonly source: Span | null
			readonly content: Span | null
	  }
	/** Which words a cue reports; `probability`: of the best of them, times that of the cue. */
	| {
			readonly step: 'content'
			readonly isKept: boolean
			readonly probability: number
			readonly least: number
			readonly content: readonly Span[]
	  }
	/** A rule drops an attribution that is no reported speech. */
	| {readonly step: 'scheme'; readonly isKept: false; readonly rule: string; readonly content: readonly Span[]}
	/** The words of a quote belong to another one already. */
	| {readonly step: 'taken'; readonly isKept: false}
	/** Whether a quote reports words. */
	| {readonly step: 'report'; readonly isKept: boolean; readonly judgment: Judgment}
	/** Who speaks a quote: all candidates, the rules' answer first. */
	| {
			readonly step: 'speaker'
			readonly isKept: true
			readonly rule: string | null
			readonly least: number
			readonly candidates: readonly {readonly name: string; readonly probability: number}[]
	  }
	/** A clause that makes no statement. */
	| {readonly step: 'clause'; readonly isKept: false; readonly reason: ClauseReason}
	/** Whether a word names an event of a type. */
	| {readonly step: 'trigger'; readonly isKept: boolean; readonly type: string; readonly judgment: Judgment}
	/** Whether the mentions of an event are one, with its other mentions. */
	| {
			readonly step: 'event'
			readonly isKept: boolean
			readonly type: string
			readonly others: readonly Span[]
			readonly judgment: Judgment
	  }
	/** Whether a relation holds between two entities; `isFound`: a rule says so. */
	| {
			readonly step: 'pair'
			readonly isKept: boolean
			readonly type: string
			readonly names: readonly [subject: string, object: string]
			readonly isFound: boolean
			readonly judgment: Judgment
	  }
	/** How probable it is that a fact is correct; `before`: what its rule or model said. */
	| {
			readonly step: 'calibration'
			readonly isKept: true
			readonly id: string
			readonly before: number
			readonly judgment: Judgment
	  }
	/** Whether a statement is among the main ones. */
	| {readonly step: 'worth'; readonly isKept: boolean; readonly id: string; readonly judgment: Judgment}
	/** How much a sentence matters, with the ids of its facts. */
	| {readonly step: 'salience'; readonly isKept: true; readonly ids: readonly string[]; readonly judgment: Judgment}
	/** A fact that is complete, and left out. */
	| {
			readonly step: 'left-out'
			readonly isKept: false
			readonly id: string
			readonly kind: string
			readonly reason: LeftOutReason
	  }

/** Why a clause makes no statement. */
export type ClauseReason = 'subjectless' | 'auxiliary' | 'cue' | 'uninformative' | 'run-on'

/** Why a fact is left out: it stands in a byline, there is one of its id, or the caller's options say so. */
export type LeftOutReason = 'byline' | 'duplicate' | 'kinds' | 'confidence' | 'salience' | 'top'

/** A decision on the way to the facts, with the words that it is about. */
export type Decision = Span & Decided

/** Who wants to know how facts come about. Only an explanation has one: without it nothing is written down. */
export interface Observer {
	decide(decision: Decision): void
}
