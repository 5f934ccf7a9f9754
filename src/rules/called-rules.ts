import type {Lexicon} from '../model/lexicon.js'
import type {RuleRun} from '../model/rule-run.js'
import {ordered} from './order.js'
import {isOfClasses, type Rule, type RuleCard, type TriggerWords} from './rule.js'
import type {LookUps, RuleSet} from './rule-set.js'

/** The rules that an item calls for, in their order. */
export interface CalledRules<Context, Item> {
	readonly rules: readonly Rule<Context, Item>[]
	/** The place of each among all rules of the set. */
	readonly places: Places
	/** What is called for where a further word adds its rules: made when the two first meet. */
	readonly more: Map<Places, CalledRules<Context, Item>>
}

/** Places of the rules that a word calls for; words for the same rules share them. */
type Places = readonly number[]

/** The rules of a set by the words that call for them. */
export interface RuleIndex<Context, Item> {
	readonly rules: readonly Rule<Context, Item>[]
	/** Those without a trigger. */
	readonly always: CalledRules<Context, Item>
	/** Only of look-ups that some rule waits for. */
	readonly finders: readonly {
		readonly wordsOf: LookUps<Context, Item>['words'][string]
		readonly byWord: ReadonlyMap<string, Places>
	}[]
}

/**
 * The rules that the words of an item call for, and those without a trigger. A word is looked up once, however many rules
 * there are; those that aren't called for cost nothing.
 */
export function calledRules<Context, Item>(
	index: RuleIndex<Context, Item>,
	context: Context,
	item: Item,
): CalledRules<Context, Item> {
	let called = index.always
	for (const {wordsOf, byWord} of index.finders) {
		const words = wordsOf(context, item)
		if (typeof words === 'string') called = withWord(index, called, byWord.get(words))
		else for (const word of words) called = withWord(index, called, byWord.get(word))
	}
	return called
}

function withWord<Context, Item>(
	{rules}: RuleIndex<Context, Item>,
	called: CalledRules<Context, Item>,
	places: Places | undefined,
): CalledRules<Context, Item> {
	if (!places) return called
	let more = called.more.get(places)
	if (!more) {
		const all = [...new Set([...called.places, ...places])].sort((a, b) => a - b)
		more = all.length === called.places.length ? called : calledAt(rules, all)
		called.more.set(places, more)
	}
	return more
}

const calledAt = <Context, Item>(
	rules: readonly Rule<Context, Item>[],
	places: Places,
): CalledRules<Context, Item> => ({rules: places.map((place) => rules[place]!), places, more: new Map()})

/** The indexes of rules in one order: the last one used, and that of each lexicon, as a caller's own words have classes too. */
interface KnownIndexes {
	last: RuleIndex<unknown, unknown>
	lexicon: Lexicon | undefined
	readonly byLexicon: WeakMap<Lexicon, RuleIndex<unknown, unknown>>
}

const indexes = new WeakMap<object, KnownIndexes>()

/** The index of a set for a run and the words of a context, made when it is first asked for. */
export function ruleIndex<Context, Item>(
	set: RuleSet<Context, Item>,
	context: Context,
	run: RuleRun,
): RuleIndex<Context, Item> {
	const rules = ordered(set, run)
	const lexicon = set.lookUps?.lexicon?.(context)
	const known = indexes.get(rules)
	if (known && known.lexicon === lexicon) return known.last as RuleIndex<Context, Item>
	const earlier = (lexicon && known?.byLexicon.get(lexicon)) as RuleIndex<Context, Item> | undefined
	const index = earlier ?? makeIndex(rules, set.lookUps, lexicon)
	const last = index as RuleIndex<unknown, unknown>
	const byLexicon = known?.byLexicon ?? new WeakMap()
	if (lexicon) byLexicon.set(lexicon, last)
	indexes.set(rules, {last, lexicon, byLexicon})
	return index
}

function makeIndex<Context, Item>(
	rules: readonly Rule<Context, Item>[],
	lookUps: LookUps<Context, Item> | undefined,
	lexicon: Lexicon | undefined,
): RuleIndex<Context, Item> {
	const always = rules.flatMap(({trigger}, place) => (trigger ? [] : place))
	return {
		rules,
		always: calledAt(rules, always),
		finders: Object.entries(lookUps?.words ?? {}).flatMap(([name, wordsOf]) => {
			const byWord = placesByWord(rules, name, lexicon)
			return byWord.size > 0 ? {wordsOf, byWord} : []
		}),
	}
}

function placesByWord(
	rules: readonly RuleCard[],
	name: string,
	lexicon: Lexicon | undefined,
): ReadonlyMap<string, Places> {
	const byWord = new Map<string, number[]>()
	rules.forEach(({trigger}, place) => {
		for (const word of new Set(listWords(trigger?.[name] ?? [], lexicon))) {
			const places = byWord.get(word)
			if (places) places.push(place)
			else byWord.set(word, [place])
		}
	})
	const shared = new Map<string, Places>()
	for (const places of byWord.values()) if (!shared.has(places.join())) shared.set(places.join(), places)
	return new Map([...byWord].map(([word, places]) => [word, shared.get(places.join())!]))
}

const listWords = (words: TriggerWords, lexicon: Lexicon | undefined): Iterable<string> =>
	isOfClasses(words) ? words.classes.flatMap((one) => lexicon?.words(one) ?? []) : words
