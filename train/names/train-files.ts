import {existsSync} from 'node:fs'
import {createWordCache} from '#src/entities/names/detect/article-words.js'
import {labelCount} from '#src/entities/names/detect/labels.js'
import {openNameModel} from '#src/entities/names/detect/model.js'
import {findNames} from '#src/entities/names/find.js'
import {unpackGazetteer} from '#src/entities/names/gazetteer/hashed-lists.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import type {SyntaxModel} from '#src/syntax/model.js'
import {meanChain} from '../learning/mean-chain.js'
import {readNameCorpora} from './corpora.js'
import {labelRawNews} from './label-raw-news.js'
import {gatherLists} from './lists.js'
import {measureNames} from './measure.js'
import {packWithin} from './pack-chain.js'
import {buildGazetteer, packGazetteer} from './pack-gazetteer.js'
import {createParse} from './parse.js'
import {recaseArticles} from './recase.js'
import {packBase, type ReadArticle, readArticles, trainBase, trainSecond} from './train-names.js'

/** How many parts the articles are cut into for the second pass. */
const folds = 4
/** Seeds of the models that learn from all articles and from raw news. */
const seeds = [1, 2]
/** Most bytes of the first pass. */
const mostBytes = 1_300_000

/** Bytes of models/gazetteers.bin. `packages`: a node_modules folder with the packages of models/train. */
export function trainGazetteers(gold: string, packages: string): Uint8Array {
	if (!existsSync(packages)) throw new Error(`${packages} is missing: npm install --prefix models/train`)
	return packGazetteer(buildGazetteer(gatherLists(packages, gold)))
}

/**
 * Bytes of models/names.bin. The first pass is the mean of six: four that have not seen a part of the articles each, whose
 * labels of that part the second pass learns from, and two that have seen all, and raw news as those four label it.
 * `log` is called with what is done.
 */
export function trainNameFiles(
	gold: string,
	syntax: SyntaxModel,
	gazetteers: Uint8Array,
	log: (line: string) => void,
): Uint8Array {
	const sources = {classes: syntax.lexicon, gazetteer: unpackGazetteer(gazetteers), cache: createWordCache()}
	const articles = readNameCorpora(gold)
	const parse = createParse(syntax)
	const read = readArticles(articles, parse)
	const recased = readArticles(recaseArticles(articles), parse)
	const place = new Map(articles.map(({id}, index) => [id, index]))
	const partOf = ({article}: ReadArticle): number => place.get(article.id)! % folds
	const firsts = Array.from({length: folds}, (_, fold) => {
		const others = [...read, ...recased].filter((item) => partOf(item) !== fold)
		return trainBase(others, sources, 1, log)
	})
	const packed = firsts.map(packBase)
	const models = packed.map((first) => openNameModel(first, null, sources))
	// Each article of WikiGold by a first pass that has not seen it.
	const wiki = articles.filter(({id}) => id.startsWith('names/wikigold#'))
	const unseen = measureNames(wiki, (article) => {
		const item = read[place.get(article.id)!]!
		return findNames(item.doc, {model: models[partOf(item)]!})
	})
	log(`WikiGold unseen, first pass ${JSON.stringify(unseen)}`)
	const {transitions} = models[0]!.baseChain
	const second = trainSecond(read, (item) => models[partOf(item)]!, transitions, log)
	const teachers = packed.map((first) => openNameModel(first, second, sources))
	const taught = labelRawNews(gold, teachers, new Set(place.keys()), parse)
	const wholes = seeds.map((seed) => trainBase([...read, ...recased, ...taught], sources, seed, log))
	const base = packWithin(meanChain([...firsts, ...wholes]), labelCount, mostBytes)
	log(`first pass ${base.length} bytes, second ${second.length}`)
	return packWeights(
		{documents: [...articles.map(({id}) => id), ...taught.map(({article}) => article.id)], unseen},
		new Map([
			['base', base],
			['second', second],
		]),
	)
}
