import type {AnaphorClass} from '#src/entities/coreference/agreement.js'
import type {AntecedentChoice} from '#src/entities/coreference/antecedent-by-rule.js'
import {
	chooseByModel,
	chooseByRecency,
	chooseNounByModel,
	loadReferenceModel,
	type ReferenceModel,
	writeCandidates,
	writeNounCandidates,
} from '#src/entities/coreference/choose-antecedent.js'
import type {AntecedentCandidate} from '#src/entities/coreference/features.js'
import type {DiscourseMention} from '#src/entities/coreference/mention.js'
import {type AntecedentChooser, MentionLinker, type NounChooser} from '#src/entities/coreference/mention-linker.js'
import type {NounCandidate} from '#src/entities/coreference/noun-candidates.js'
import {loadNameModel} from '#src/entities/names/detect/model.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker} from '#src/learning/linear/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {loadQuoteModel} from '#src/quotes/detect/model.js'
import {loadSyntaxModel} from '#src/syntax/model.js'
import {trainMeanRanker} from '../learning/train-ranker.js'
import {readKeptOut} from '../raw-news.js'
import {acrossFolds, type Decision, maxWeights, options, seeds, weightsByFold} from './across-folds.js'
import type {KnownReferent} from './annotated-references.js'
import {referenceCard} from './card.js'
import {describePronouns, scorePronounsByFolds} from './pronouns-by-folds.js'
import {readDiscourses, type TaughtDiscourse} from './read-discourses.js'

const questions = ['he', 'it', 'they', 'noun'] as const
type Groups = Record<(typeof questions)[number], Decision[]>

/**
 * Trains on the texts with coreference below a folder of gold data; logs what each fifth gets from the other four. `card` is
 * written for the size of the file.
 */
export function trainReferenceFrom(
	gold: string,
	log: (line: string) => void,
): {bytes: Uint8Array; card: (size: number) => string} {
	const syntax = loadSyntaxModel(readWeights)
	const models = {syntax, names: loadNameModel(readWeights, syntax.lexicon), quotes: loadQuoteModel(readWeights)}
	const discourses = readDiscourses(gold, models, readKeptOut(gold))
	log(`${discourses.length} texts read`)
	const first = train(collectGroups(discourses, null), discourses)
	const groups = collectGroups(
		discourses,
		loadReferenceModel(() => first),
	)
	const weighted = new Map(questions.map((anaphorClass) => [anaphorClass, weightsByFold(groups[anaphorClass])]))
	const folds = Object.fromEntries(
		questions.map((anaphorClass) => [anaphorClass, acrossFolds(groups[anaphorClass], weighted.get(anaphorClass)!)]),
	)
	for (const anaphorClass of questions) log(`${anaphorClass}: ${folds[anaphorClass]}`)
	const bytes = train(groups, discourses)
	const gap = describePronouns(scorePronounsByFolds(gold, discourses, weighted.get('he')!, bytes))
	log(`GAP: ${gap}`)
	return {bytes, card: (size) => referenceCard(discourses.length, size, folds, gap)}
}

function train(groups: Groups, discourses: readonly TaughtDiscourse[]): Uint8Array {
	const sections = questions.flatMap((anaphorClass) => {
		const set = groups[anaphorClass].map(({group}) => group)
		return [...packRanker(anaphorClass, trainMeanRanker(set, options, seeds), maxWeights)]
	})
	return packWeights({documents: discourses.map(({id}) => id)}, new Map(sections))
}

// Reads each text as the engine does and keeps the decisions of which gold knows the outcome. In the treebank each choice is
// corrected to gold as the text goes on; elsewhere it is that of the model of the last round.
function collectGroups(discourses: readonly TaughtDiscourse[], model: ReferenceModel | null): Groups {
	const groups: Groups = {he: [], it: [], they: [], noun: []}
	const list = new FeatureList()
	discourses.forEach(({discourse, profiles, clusters, asked}, index) => {
		const clusterOf = new Map(discourse.mentions.map((mention, at) => [mention, clusters[at]] as const))
		const guess = model ? chooseByModel(discourse, model) : chooseByRecency(discourse)
		const target = typeof asked === 'object' && 'mention' in asked ? discourse.mentions[asked.mention] : null
		const links = typeof asked === 'object' && 'links' in asked ? asked.links : null
		const sharesOf = (
			anaphorClass: AnaphorClass | 'noun',
			anaphor: DiscourseMention,
			candidates: readonly AntecedentCandidate[],
		): number[] | undefined => {
			if (asked === 'all') return sharesByCluster(candidates, clusterOf.get(anaphor), clusterOf)
			if (asked === 'gender') return anaphorClass === 'he' ? sharesByGender(candidates, anaphor) : undefined
			if ('links' in asked) return sharesByLink(candidates, asked.links.get(anaphor))
			if ('named' in asked) return sharesByName(candidates, asked.named.get(anaphor))
			return anaphor === target ? sharesByVerdict(candidates, asked.wrong, clusterOf) : undefined
		}
		const decision = (anaphor: DiscourseMention, candidates: readonly AntecedentCandidate[]) => ({
			discourse: index,
			of: asked,
			named: candidates.map(({referent}) => referent.entity >= 0),
			isNamed: links?.get(anaphor)?.isNamed === true,
		})
		const guessNoun = model ? chooseNounByModel(discourse, profiles, model) : null
		const chooseNoun: NounChooser = (noun, candidates) => {
			const shares = sharesOf('noun', noun, candidates)
			if (!shares) return guessNoun?.(noun, candidates) ?? byRule(candidates)
			list.clear()
			writeNounCandidates(discourse, profiles, noun, candidates, list)
			groups.noun.push({...decision(noun, candidates), group: {candidates: list.takeEach(), target: shares}})
			const right = shares.findIndex((share) => share > 0)
			return {index: right < candidates.length ? right : -1, confidence: 1}
		}
		new MentionLinker(discourse, profiles, asked === 'gender').read((anaphorClass, anaphor, candidates) => {
			if (candidates.length === 0) return {index: -1, confidence: 1}
			const shares = sharesOf(anaphorClass, anaphor, candidates)
			// From news `he` learns nothing that it lacks, but for GAP it loses .6 points.
			const isLearned = anaphorClass !== 'he' || !links
			if (shares && anaphorClass !== 'person' && isLearned) {
				list.clear()
				writeCandidates(discourse, anaphor, candidates, list)
				const keys = list.takeEach().slice(0, shares.length)
				groups[anaphorClass].push({...decision(anaphor, candidates), group: {candidates: keys, target: shares}})
			}
			if (target || !shares) return guessAgreeing(guess, anaphorClass, anaphor, candidates)
			const right = shares.findIndex((share) => share > 0)
			return {index: right < candidates.length ? right : -1, confidence: 1}
		}, chooseNoun)
	})
	return groups
}

const byRule = (candidates: readonly NounCandidate[]): AntecedentChoice => {
	const index = candidates.findIndex(({ruled}) => ruled)
	return {index, confidence: candidates[index]?.ruled?.confidence ?? 1}
}

// Where candidates of every gender are given, those of another gender are out.
function guessAgreeing(
	guess: AntecedentChooser,
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
): AntecedentChoice {
	const fitting = candidates.filter(
		({referent}) => anaphor.gender === null || referent.gender === null || referent.gender === anaphor.gender,
	)
	const {index, confidence} = guess(anaphorClass, anaphor, fitting)
	const chosen = fitting[index]
	return {index: chosen ? candidates.indexOf(chosen) : -1, confidence}
}

// Of people whose genders are all known one fits. Nothing is learned of standing for none.
function sharesByGender(candidates: readonly AntecedentCandidate[], {gender}: DiscourseMention): number[] | undefined {
	if (gender === null || candidates.length < 2) return undefined
	const right = candidates.map(({referent}) => referent.gender === gender)
	if (right.filter(Boolean).length !== 1 || candidates.some(({referent}) => referent.gender === null)) return undefined
	return spread(right)
}

type ClusterOf = ReadonlyMap<DiscourseMention, string | undefined>

function spread(right: readonly boolean[]): number[] {
	const count = right.filter(Boolean).length
	return right.map((one) => (one ? 1 / count : 0))
}

function sharesByCluster(
	candidates: readonly AntecedentCandidate[],
	cluster: string | undefined,
	of: ClusterOf,
): number[] {
	const right = candidates.map(
		({referent}) => cluster !== undefined && referent.mentions.some((mention) => of.get(mention) === cluster),
	)
	return spread([...right, !right.includes(true)])
}

// The candidate that bears the name; nothing is learned where none does.
function sharesByName(
	candidates: readonly AntecedentCandidate[],
	entities: ReadonlySet<number> | undefined,
): number[] | undefined {
	const right = candidates.map(({referent}) => entities?.has(referent.entity) ?? false)
	return right.includes(true) ? spread([...right, false]) : undefined
}

// The candidates that bear the name or hold the noun; none of them where there is no such.
function sharesByLink(
	candidates: readonly AntecedentCandidate[],
	known: KnownReferent | undefined,
): number[] | undefined {
	if (!known) return undefined
	const right = candidates.map(
		({referent}) => known.entities.has(referent.entity) || referent.mentions.some((one) => known.mentions.has(one)),
	)
	return spread([...right, !right.includes(true)])
}

function sharesByVerdict(
	candidates: readonly AntecedentCandidate[],
	wrong: ReadonlySet<string>,
	of: ClusterOf,
): number[] | undefined {
	const clusters = candidates.map(({referent, last}) =>
		[last, ...referent.mentions].map((mention) => of.get(mention)).find((cluster) => cluster !== undefined),
	)
	if (clusters.includes('right')) return spread([...clusters.map((cluster) => cluster === 'right'), false])
	// Neither of the two: any of the others may be right.
	const open = clusters.map((cluster) => cluster === undefined || !wrong.has(cluster))
	return open.every(Boolean) ? undefined : spread([...open, true])
}
