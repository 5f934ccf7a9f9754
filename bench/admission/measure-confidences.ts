import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {makeLists} from '#src/engine.js'
import {resolveEntities} from '#src/entities/find.js'
import {findNames} from '#src/entities/names/find.js'
import {dateLayer} from '#src/evaluate/records/dates.js'
import {eventLayer} from '#src/evaluate/records/events.js'
import {readRecords} from '#src/evaluate/records/layer.js'
import {quantityLayer} from '#src/evaluate/records/quantities.js'
import {quoteLayer} from '#src/evaluate/records/quotes.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {relationLayer} from '#src/evaluate/records/relations.js'
import {roleLayer} from '#src/evaluate/records/roles.js'
import {statementLayer} from '#src/evaluate/records/statements.js'
import {plainName} from '#src/evaluate/same-name.js'
import {createReader} from '#src/extract.js'
import {noFactModels} from '#src/facts/compose.js'
import {confidenceKeyOf as dateKeyOf} from '#src/facts/date/confidence.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {Fact} from '#src/facts/fact.js'
import {confidenceKeyOf as quantityKeyOf} from '#src/facts/quantity/confidence.js'
import type {QuoteFact} from '#src/facts/quote/schema.js'
import {confidenceKeyOf as roleKeyOf} from '#src/facts/role/rule.js'
import {makeArticle} from '#src/model/article/make-article.js'
import {confidences} from '#src/model/confidences.js'
import type {EntityType, Mention} from '#src/model/entity.js'
import {newRuleRun} from '#src/model/rule-run.js'
import {encloses, type Span} from '#src/model/span.js'
import {loadStandardModels, type Models} from '#src/models.js'
import {findQuotes} from '#src/quotes/find.js'
import {rowsInMarks} from '#src/quotes/marks/quotations.js'
import {readArticleDocument} from '#src/read.js'
import {root} from '../gold/root.js'
import {
	commentOf,
	isThreshold,
	keyOfQuote,
	keysOfStatement,
	type Measured,
	type Tally,
	writeComments,
} from './confidence-keys.js'

// npm run confidences [-- --write]: of each confidence set by hand the share of the records with it that are right, and how
// many there are. `--write` notes that beside the values. What no five records of a reading with models have is measured in one without.

const {values} = parseArgs({
	options: {
		gold: {type: 'string', default: fileURLToPath(new URL('../shared/gold', root))},
		write: {type: 'boolean', default: false},
	},
})

/** What confidences are measured on, below the folder of gold data. */
const articlesFile = 'newsfacts/train.jsonl'
const table = fileURLToPath(new URL('src/model/confidences.ts', root))

const groups: Readonly<Record<string, Readonly<Record<string, number>>>> = confidences
const given: Measured[] = Object.entries(groups).flatMap(([group, keys]) =>
	Object.entries(keys).map(([key, value]) => ({group, key, value})),
)

const lists = makeLists()
const articles = readRecords({path: articlesFile, text: readFileSync(join(values.gold, articlesFile), 'utf8')})

/**
 * Adds a trillionth of its own to each value of a speaker, a name or a reference, so that what comes out of a reading shows which
 * of several equal values it has; gives the keys by what then stands there.
 */
function markValues(): ReadonlyMap<number, string> {
	const keys = new Map<number, string>()
	given.forEach(({group, key, value}, index) => {
		if (!/^(?:coreference|names|speakers)$/.test(group) || isThreshold(key)) return
		const own = value + (index + 1) * 1e-12
		Object.assign(groups[group]!, {[key]: own})
		keys.set(own, `${group} ${key}`)
	})
	return keys
}

const marked = markValues()

function measure(models: Models | null): ReadonlyMap<string, Tally> {
	const tallies = new Map<string, {right: number; all: number}>()
	const add = (key: string | undefined, right: boolean | null): void => {
		if (key === undefined || right === null) return
		const tally = tallies.get(key) ?? {right: 0, all: 0}
		tallies.set(key, tally)
		tally.all++
		if (right) tally.right++
	}
	const read = models ? createReader({}, {...models, ...noFactModels}) : createReader({models: false})
	for (const article of articles) {
		const found = read({id: article.id, published: article.published, text: article.text}, {}, newRuleRun())
		const {names, mentions} = readNames(article, models)
		for (const {confidence, type, text} of names) add(marked.get(confidence), isNamed(article, type, text))
		for (const fact of found.facts) {
			for (const key of keysOf(fact)) add(key, isRight(article, found, fact))
			if (fact.kind !== 'quote') continue
			const right = share(article, found, fact, 'quotes.speaker')
			add(keyOfSpeaker(fact), right === null ? null : right === 100)
			const anaphor = anaphorOf(fact, mentions)
			if (anaphor) add(marked.get(anaphor.confidence), right === null ? null : right === 100)
		}
	}
	return tallies
}

/** The names of an article, and the pronouns and noun phrases that stand for them, each with its confidence. */
function readNames({id, published, text}: RecordArticle, models: Models | null) {
	const doc = readArticleDocument(makeArticle({id, published, text}), lists, models, newRuleRun())
	const found = findQuotes(doc, lists.quotes, models?.quotes ?? null)
	const names = findNames(doc, {lexicon: lists.names, model: models?.names, titles: lists.titles})
	const speech = {quoteAt: rowsInMarks(doc, found.quotations), quotes: found.quotes}
	const {mentions, entities} = resolveEntities(doc, names, speech, models?.reference ?? null)
	const implied = mentions.filter(({form, confidence}) => form === 'name' && confidence < 1)
	const wordsOf = ({start, end}: Span): string => text.slice(start, end)
	return {
		mentions: mentions.filter(({form}) => form !== 'name'),
		names: [
			...names.map((name) => ({...name, text: wordsOf(name)})),
			...implied.map((one) => ({...one, type: entities[one.entity]!.type, text: wordsOf(one)})),
		],
	}
}

/** Gold lists a name of this type; null for types that it has none of. */
function isNamed({entities}: RecordArticle, type: EntityType, text: string): boolean | null {
	if (type !== 'organization' && type !== 'person' && type !== 'place') return null
	const same = entities.filter((one) => one.type === type)
	return same.some(({name, mentions}) => [name, ...mentions].map(plainName).includes(plainName(text)))
}

/** The pronoun or noun phrase that a quote has for its source. */
const anaphorOf = ({source, speakerRule}: QuoteFact, mentions: readonly Mention[]): Mention | undefined =>
	source && /^source\/(?:nominal|pronoun)$/.test(speakerRule ?? '')
		? mentions.find((mention) => encloses(source, mention))
		: undefined

const keyOfSpeaker = ({speakerConfidence, speakerRule, speakerId}: QuoteFact): string | undefined =>
	speakerRule === 'quote/continued' && speakerId === null
		? 'speakers continued-direct-speech/unnamed-factor'
		: speakerKey(marked.get(speakerConfidence))

// Of a noun phrase for its source a quote has the confidence of that reference.
const speakerKey = (key: string | undefined): string | undefined => (key?.startsWith('speakers ') ? key : undefined)

function keysOf(fact: Fact): readonly string[] {
	switch (fact.kind) {
		case 'quote':
			return keyOfQuote(fact)
		case 'quantity':
			return [`quantities ${quantityKeyOf({...fact, rule: fact.evidence.rule})}`]
		case 'date':
			return [`dates ${dateKeyOf({...fact, rule: fact.evidence.rule})}`]
		case 'role':
			return [`roles ${roleKeyOf(fact.evidence.rule)}`]
		case 'event':
			return fact.evidence.rule === 'event/frame' ? ['events frame'] : []
		case 'relation':
			return ['relations relation']
		case 'statement':
			return keysOfStatement(fact)
		default:
			return []
	}
}

const layers = {
	quote: quoteLayer,
	quantity: quantityLayer,
	date: dateLayer,
	role: roleLayer,
	statement: statementLayer,
	event: eventLayer,
	relation: relationLayer,
}

/** The figures of a layer that are 100 where a fact alone is scored and right. */
const figuresOfKind: Readonly<Record<Fact['kind'], readonly string[]>> = {
	quote: ['quotes.precision', 'quotes.mode'],
	quantity: ['quantities.precision', 'quantities.counted'],
	date: ['dates.precision'],
	role: ['roles.precision', 'roles.organization'],
	statement: ['statements.recall'],
	event: ['events.precision'],
	relation: ['relations.precision'],
}

// A statement is right where gold lists it: what gold lacks may be right, too.
function isRight(article: RecordArticle, found: Extraction, fact: Fact): boolean | null {
	const shares = figuresOfKind[fact.kind].map((metric) => share(article, found, fact, metric))
	if (fact.kind === 'statement') return shares[0] === null ? null : shares[0]! > 0
	return shares[0] === null ? null : shares.every((value) => value === null || value > 99)
}

// Scored as if it were the only fact: so a layer says of each one whether it is right.
function share(article: RecordArticle, found: Extraction, fact: Fact, metric: string): number | null {
	const {figures} = layers[fact.kind].score([{gold: article, found: {...found, facts: [fact]}}])
	return figures.find((figure) => figure.metric === metric)?.value ?? null
}

const withModels = measure(loadStandardModels())
const without = measure(null)
const lines = given.map((one) => ({...one, comment: commentOf(one, withModels, without)}))
if (values.write) writeFileSync(table, writeComments(readFileSync(table, 'utf8'), lines))
for (const {group, key, value, comment} of lines)
	process.stdout.write(`${group.padEnd(12)} ${key.padEnd(40)} ${value.toFixed(2)}  ${comment}\n`)
