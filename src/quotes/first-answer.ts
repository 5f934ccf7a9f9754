import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {firstReading, type ReadingRule, reading} from '../rules/reading.js'
import type {RuleCard} from '../rules/rule.js'
import type {RuleSet} from '../rules/rule-set.js'

/** Something that rules look for: the first of them that finds it decides. */
export interface RuleQuestion<Context, Asked> {
	readonly context: Context
	readonly asked: Asked
}

export type AnswerRule<Context, Asked, Answer> = ReadingRule<RuleQuestion<Context, Asked>, Answer>

/** A rule that answers a question. */
export const answers = <Context, Asked, Answer>(
	card: RuleCard,
	find: (context: Context, asked: Asked) => Answer | undefined,
): AnswerRule<Context, Asked, Answer> =>
	reading<RuleQuestion<Context, Asked>, Answer>({...card, read: ({context, asked}) => find(context, asked) ?? null})

/** The answer of the first rule that has one; undefined where none has. `place` is where it is asked, for the trace. */
export const ask = <Context, Asked, Answer>(
	set: RuleSet<RuleQuestion<Context, Asked>, Answer | null>,
	context: Context,
	asked: Asked,
	run: RuleRun,
	place: Range,
): Answer | undefined => firstReading(set, {context, asked}, run, () => place) ?? undefined
