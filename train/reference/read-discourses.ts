import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeLists} from '#src/engine.js'
import type {DiscourseContext} from '#src/entities/coreference/discourse-context.js'
import type {EntityProfiles} from '#src/entities/coreference/entity-profiles.js'
import type {DiscourseMention} from '#src/entities/coreference/mention.js'
import {openArticleDiscourse} from '#src/entities/find.js'
import {findNames} from '#src/entities/names/find.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {plainName} from '#src/evaluate/same-name.js'
import {makeArticle} from '#src/model/article/make-article.js'
import {rowAfter} from '#src/model/document.js'
import {overlaps, type Span} from '#src/model/span.js'
import type {Models} from '#src/models.js'
import {findQuotes} from '#src/quotes/find.js'
import {rowsInMarks} from '#src/quotes/marks/quotations.js'
import {readArticleDocument} from '#src/read.js'
import {goldMentions} from '../../bench/gold/coreference/coreference.js'
import {readGap} from '../../bench/gold/coreference/pronouns.js'
import {readConllu} from '../../bench/gold/formats/conllu.js'
import {trainingArticles} from '../facts/readings.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {type KnownReferent, knownReferents, readAnnotatedReferences} from './annotated-references.js'

/** A text in which some mentions are known to stand for the same: clusters by mention. */
export interface TaughtDiscourse {
	readonly id: string
	readonly discourse: DiscourseContext
	readonly profiles: EntityProfiles
	/** For each mention its cluster in gold; undefined where gold has none. */
	readonly clusters: readonly (string | undefined)[]
	/**
	 * What is known of its pronouns: whom each means, whether one means two names, which entities bear the name that some stand
	 * for, what its pronouns and nouns refer to, or nothing but the gender of some names, so that a pronoun is known where it fits
	 * one person only.
	 */
	readonly asked:
		| 'all'
		| 'gender'
		| {readonly mention: number; readonly wrong: ReadonlySet<string>}
		| {readonly named: ReadonlyMap<DiscourseMention, ReadonlySet<number>>}
		| {readonly links: ReadonlyMap<DiscourseMention, KnownReferent>}
}

type Reader = Pick<Models, 'syntax' | 'names' | 'quotes'>

/** Reads the texts with coreference below a folder of gold data, but for those kept out. */
export function readDiscourses(gold: string, models: Reader, keptOut: (text: string) => boolean): TaughtDiscourse[] {
	const file = (path: string) => ({path, text: readFileSync(join(gold, path), 'utf8')})
	const treebank = readConllu(file('coref/ontogum.conllu'))
		.filter(({text}) => !keptOut(text))
		.map((document): TaughtDiscourse => {
			const {discourse, profiles} = discourseOf(document.text, models)
			const clusters = new Array<string | undefined>(discourse.mentions.length)
			for (const {cluster, head} of goldMentions(document)) {
				const at = discourse.mentionAt[rowAfter(discourse.doc, head.start)] ?? -1
				if (at >= 0) clusters[at] = cluster
			}
			return {id: document.id, discourse, profiles, clusters, asked: 'all'}
		})
	const gap = readGap(file('coref/gap-development.tsv'))
		.filter(({text}) => !keptOut(text))
		.flatMap(({id, text, pronoun, candidates}): TaughtDiscourse[] => {
			const {discourse, profiles} = discourseOf(text, models)
			const find = (span: Span, form: 'name' | 'pronoun'): number =>
				discourse.mentions.findIndex(
					(one) =>
						one.form === form &&
						overlaps(
							{start: discourse.doc.tokens.starts[one.from]!, end: discourse.doc.tokens.ends[one.to - 1]!},
							span,
						),
				)
			const mention = find(pronoun, 'pronoun')
			const clusters = new Array<string | undefined>(discourse.mentions.length)
			const wrong = new Set<string>()
			for (const candidate of candidates) {
				const at = find(candidate, 'name')
				if (at < 0) continue
				clusters[at] = candidate.same ? 'right' : `wrong ${at}`
				if (!candidate.same) wrong.add(clusters[at])
			}
			return mention < 0 ? [] : [{id, discourse, profiles, clusters, asked: {mention, wrong}}]
		})
	const news = readAttributed(gold)
		.filter(({text}) => !keptOut(text))
		.map(({id, text}): TaughtDiscourse => ({id, ...discourseOf(text, models), clusters: [], asked: 'gender'}))
	const annotated = [...trainingArticles(gold), ...readInventedArticles()].map((article) =>
		annotatedDiscourse(article, discourseOf(article.text, models)),
	)
	return [...treebank, ...gap, ...news, ...annotated, ...readAnnotated(gold, models)]
}

// News, with what its pronouns and nouns refer to.
const readAnnotated = (gold: string, models: Reader): TaughtDiscourse[] =>
	readAnnotatedReferences(gold).map((article) => {
		const {discourse, profiles} = discourseOf(article.text, models)
		const links = knownReferents(article, discourse, profiles)
		return {id: article.id, discourse, profiles, clusters: [], asked: {links}}
	})

const readAttributed = (gold: string): {id: string; text: string}[] =>
	readFileSync(join(gold, 'quotes/polnear-train.jsonl'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as {id: string; text: string})

// Sources and arguments of events that are pronouns, with the entities that bear the name that they stand for.
function annotatedDiscourse(
	article: RecordArticle,
	{discourse, profiles}: Pick<TaughtDiscourse, 'discourse' | 'profiles'>,
): TaughtDiscourse {
	const named = new Map<DiscourseMention, ReadonlySet<number>>()
	const add = (span: Span, name: string): void => {
		const {starts, ends} = discourse.doc.tokens
		const pronoun = discourse.mentions.find(
			({form, from}) => form === 'pronoun' && starts[from] === span.start && ends[from] === span.end,
		)
		const entities = entitiesNamed(article, name, profiles.names.entities)
		if (pronoun && entities.size > 0) named.set(pronoun, entities)
	}
	for (const {source, speaker} of article.quotes) if (source && speaker) add(source, speaker)
	for (const {arguments: parts} of article.events ?? [])
		for (const {name, ...span} of parts) if (name !== null) add(span, name)
	return {id: article.id, discourse, profiles, clusters: [], asked: {named}}
}

function entitiesNamed(
	article: RecordArticle,
	name: string,
	entities: EntityProfiles['names']['entities'],
): Set<number> {
	const of = article.entities.find((one) => one.name === name)
	if (!of) return new Set()
	const forms = new Set([of.name, ...of.mentions].map(plainName))
	const found = new Set<number>()
	entities.forEach((one, index) => {
		if ((one.type === 'person') === (of.type === 'person') && forms.has(plainName(one.name))) found.add(index)
	})
	return found
}

function discourseOf(text: string, models: Reader): {discourse: DiscourseContext; profiles: EntityProfiles} {
	const lists = makeLists()
	const doc = readArticleDocument(makeArticle({text}), lists, models)
	const found = findQuotes(doc, lists.quotes, models.quotes)
	const names = findNames(doc, {lexicon: lists.names, model: models.names})
	const speech = {quoteAt: rowsInMarks(doc, found.quotations), quotes: found.quotes}
	return openArticleDiscourse(doc, names, speech)
}
