import {loadNameModel} from '#src/entities/names/model/model.js'
import type {Question} from '#src/entities/reference/agree.js'
import {chooseByModel, chooseByRecency, writeCandidates} from '#src/entities/reference/choose.js'
import type {Candidate} from '#src/entities/reference/features.js'
import type {Markable} from '#src/entities/reference/markable.js'
import type {ReferenceModel} from '#src/entities/reference/model.js'
import {type Choice, type Chooser, Track} from '#src/entities/reference/track.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {packRanker, type Ranker, unpackRanker} from '#src/learning/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {packWeights, unpackWeights} from '#src/learning/weight-file.js'
import {loadQuoteModel} from '#src/quotes/ranking/model.js'
import {loadSyntaxModel} from '#src/syntax/model.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'
import {readKeptOut} from '../raw-news.js'
import {referenceCard} from './card.js'
import {readScenes, type TaughtScene} from './read-scenes.js'

const questions = ['he', 'it', 'they'] as const
interface Decision {
	/** Which text it comes from, and what is known there. */
	readonly scene: number
	readonly of: TaughtScene['asked']
	readonly group: Group
}

type Groups = Record<(typeof questions)[number], Decision[]>

/** Trains on the texts with coreference below a folder of gold data; logs what each fifth gets from the other four. */
export function trainReferenceFrom(gold: string, log: (line: string) => void): {bytes: Uint8Array; card: string} {
	const syntax = loadSyntaxModel(readWeights)
	const models = {syntax, names: loadNameModel(readWeights, syntax.lexicon), quotes: loadQuoteModel(readWeights)}
	const scenes = readScenes(gold, models, readKeptOut(gold))
	log(`${scenes.length} texts read`)
	const first = train(collectGroups(scenes, null), scenes)
	const groups = collectGroups(scenes, modelOf(first))
	const folds = Object.fromEntries(questions.map((question) => [question, acrossFolds(groups[question])]))
	for (const question of questions) log(`${question}: ${folds[question]}`)
	const bytes = train(groups, scenes)
	return {bytes, card: referenceCard(scenes.length, bytes.length, folds)}
}

const modelOf = (bytes: Uint8Array): ReferenceModel => {
	const file = unpackWeights(bytes, 'reference')
	const ranker = (question: Exclude<Question, 'person'>): Ranker => unpackRanker(file, 'reference', question)
	return {he: ranker('he'), it: ranker('it'), they: ranker('they')}
}

const options = {rate: 0.05, epochs: 12, minCount: 3}

const seeds = [1, 2, 3, 4, 5] as const

function train(groups: Groups, scenes: readonly TaughtScene[]): Uint8Array {
	const sections = questions.flatMap((question) => {
		const set = groups[question].map(({group}) => group)
		return [...packRanker(question, trainMeanRanker(set, options, seeds), 12_000)]
	})
	return packWeights({documents: scenes.map(({id}) => id)}, new Map(sections))
}

// Reads each text as the engine does and keeps the decisions of which gold knows the outcome. In the treebank the reader is
// corrected after each decision; elsewhere it goes by the model of the last round.
function collectGroups(scenes: readonly TaughtScene[], model: ReferenceModel | null): Groups {
	const groups: Groups = {he: [], it: [], they: []}
	const list = new FeatureList()
	scenes.forEach(({scene, profiles, clusters, asked}, index) => {
		const clusterOf = new Map(scene.markables.map((markable, at) => [markable, clusters[at]] as const))
		const guess = model ? chooseByModel(scene, model) : chooseByRecency(scene)
		const target = asked === 'all' || asked === 'gender' ? null : scene.markables[asked.markable]
		const sharesOf = (
			question: Question,
			anaphor: Markable,
			candidates: readonly Candidate[],
		): number[] | undefined => {
			if (asked === 'all') return sharesByCluster(candidates, clusterOf.get(anaphor), clusterOf)
			if (asked === 'gender') return question === 'he' ? sharesByGender(candidates, anaphor) : undefined
			return anaphor === target ? sharesByVerdict(candidates, asked.wrong, clusterOf) : undefined
		}
		new Track(scene, profiles, asked === 'gender').read((question, anaphor, candidates) => {
			if (candidates.length === 0) return {index: -1, confidence: 1}
			const shares = sharesOf(question, anaphor, candidates)
			if (shares && question !== 'person') {
				list.clear()
				writeCandidates(scene, anaphor, candidates, list)
				const keys = list.takeEach().slice(0, shares.length)
				groups[question].push({scene: index, of: asked, group: {candidates: keys, target: shares}})
			}
			if (target || !shares) return guessAgreeing(guess, question, anaphor, candidates)
			const right = shares.findIndex((share) => share > 0)
			return {index: right < candidates.length ? right : -1, confidence: 1}
		})
	})
	return groups
}

// Where candidates of every gender are given, those of another gender are out.
function guessAgreeing(
	guess: Chooser,
	question: Question,
	anaphor: Markable,
	candidates: readonly Candidate[],
): Choice {
	const fitting = candidates.filter(
		({referent}) => anaphor.gender === null || referent.gender === null || referent.gender === anaphor.gender,
	)
	const {index, confidence} = guess(question, anaphor, fitting)
	const chosen = fitting[index]
	return {index: chosen ? candidates.indexOf(chosen) : -1, confidence}
}

// Of people whose genders are all known one fits. Nothing is learned of standing for none.
function sharesByGender(candidates: readonly Candidate[], {gender}: Markable): number[] | undefined {
	if (gender === null || candidates.length < 2) return undefined
	const right = candidates.map(({referent}) => referent.gender === gender)
	if (right.filter(Boolean).length !== 1 || candidates.some(({referent}) => referent.gender === null)) return undefined
	return spread(right)
}

type ClusterOf = ReadonlyMap<Markable, string | undefined>

function spread(right: readonly boolean[]): number[] {
	const count = right.filter(Boolean).length
	return right.map((one) => (one ? 1 / count : 0))
}

function sharesByCluster(candidates: readonly Candidate[], cluster: string | undefined, of: ClusterOf): number[] {
	const right = candidates.map(
		({referent}) => cluster !== undefined && referent.markables.some((markable) => of.get(markable) === cluster),
	)
	return spread([...right, !right.includes(true)])
}

function sharesByVerdict(
	candidates: readonly Candidate[],
	wrong: ReadonlySet<string>,
	of: ClusterOf,
): number[] | undefined {
	const clusters = candidates.map(({referent, last}) =>
		[last, ...referent.markables].map((markable) => of.get(markable)).find((cluster) => cluster !== undefined),
	)
	if (clusters.includes('right')) return spread([...clusters.map((cluster) => cluster === 'right'), false])
	// Neither of the two: any of the others may be right.
	const open = clusters.map((cluster) => cluster === undefined || !wrong.has(cluster))
	return open.every(Boolean) ? undefined : spread([...open, true])
}

// Decisions right, by what is known of the text, in each fifth of the texts by weights from the other four.
function acrossFolds(decisions: readonly Decision[]): string {
	const folds = 5
	const sums = new Map<string, {right: number; all: number}>()
	for (let fold = 0; fold < folds; fold++) {
		const rest = decisions.filter(({scene}) => scene % folds !== fold).map(({group}) => group)
		const weights = new Map(trainMeanRanker(rest, options, seeds))
		for (const {scene, of, group} of decisions) {
			if (scene % folds !== fold) continue
			const scores = group.candidates.map((keys) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0))
			const kind = typeof of === 'string' ? of : 'two names'
			const sum = sums.get(kind) ?? {right: 0, all: 0}
			sum.all++
			if (group.target[scores.indexOf(Math.max(...scores))]! > 0) sum.right++
			sums.set(kind, sum)
		}
	}
	return [...sums].map(([kind, {right, all}]) => `${kind} ${((100 * right) / all).toFixed(1)} of ${all}`).join(', ')
}
