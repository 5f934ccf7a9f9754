import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {type Rule, type RuleCard, rule} from '../rules/rule.js'
import type {RuleSet} from '../rules/rule-set.js'
import {rewrite} from '../rules/run-rules.js'

/** Something that rules look for: the first of them that finds it decides. */
export interface RuleQuestion<Asked, Answer> {
	readonly asked: Asked
	readonly answer: Answer | null
}

export type AnswerRule<Context, Asked, Answer> = Rule<Context, RuleQuestion<Asked, Answer>>

/** A rule that answers where none before it has. */
export const answers = <Context, Asked, Answer>(
	card: RuleCard,
	find: (context: Context, asked: Asked) => Answer | undefined,
): AnswerRule<Context, Asked, Answer> =>
	rule<Context, RuleQuestion<Asked, Answer>, Answer>({
		...card,
		match: (context, {asked, answer}) => (answer === null ? (find(context, asked) ?? null) : null),
		apply: (_, {asked}, answer) => ({asked, answer}),
	})

/** The answer of the first rule that has one; undefined where none has. `place` is where it is asked, for the trace. */
export const ask = <Context, Asked, Answer>(
	set: RuleSet<Context, RuleQuestion<Asked, Answer>>,
	context: Context,
	asked: Asked,
	run: RuleRun,
	place: Range,
): Answer | undefined => rewrite(set, context, {asked, answer: null}, run, () => place).item?.answer ?? undefined
