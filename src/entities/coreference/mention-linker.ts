import {confidences} from '../../model/confidences.js'
import {textOf} from '../../model/document.js'
import {
	type AnaphorClass,
	anaphorClassOf,
	insertedName,
	isBareDefinite,
	isOtherPerson,
	isPerson,
	styledName,
} from './agreement.js'
import {type AntecedentChoice, antecedentByRule} from './antecedent-by-rule.js'
import {candidatesIn, type DiscourseMemory, type RecentMention} from './candidates.js'
import type {DiscourseContext, MentionLink, Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {AntecedentCandidate} from './features.js'
import {isOfTwoHolders, linkByRule, standsForPronoun} from './link-by-rule.js'
import type {DiscourseMention} from './mention.js'
import {asksForNoun, type NounCandidate, nounCandidates} from './noun-candidates.js'
import {readingOrder} from './read-discourse.js'

export type AntecedentChooser = (
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
) => AntecedentChoice

/** Chooses among the candidates of a noun phrase. */
export type NounChooser = (noun: DiscourseMention, candidates: readonly NounCandidate[]) => AntecedentChoice

/** Share of long phrases for a person that refer to what a pronoun in their place would. */
const longPhraseConfidence = confidences.coreference['long-phrase-factor']

/** Least confidence with which a pronoun shows its referent's gender. */
const minGenderConfidence = confidences.coreference['min-gender']

/** Links mentions to referents in reading order; keeps referents by semantic type, in the order of their last mentions. */
export class MentionLinker implements DiscourseMemory {
	readonly referents: Referent[] = []
	/** For each mention what it refers to; undefined while unread or left open. */
	readonly links: (MentionLink | undefined)[]
	readonly discourse: DiscourseContext
	readonly profiles: EntityProfiles
	readonly #named = new Map<number, Referent>()
	readonly #byLemma = new Map<string, Referent>()
	readonly #coordinations = new Map<string, Referent>()
	readonly recent: Record<'person' | 'other', RecentMention[]> = {
		person: [],
		other: [],
	}

	/** Rows of nouns for a post of which two holders were named last. */
	readonly ofTwoHolders = new Set<number>()
	lastSource: Referent | undefined
	readonly blind: boolean

	/** `blind`: candidates are people of any gender, for learning from pronouns that only one of them fits. */
	constructor(discourse: DiscourseContext, profiles: EntityProfiles, blind = false) {
		this.discourse = discourse
		this.profiles = profiles
		this.blind = blind
		this.links = new Array<MentionLink | undefined>(discourse.mentions.length)
	}

	/**
	 * Links all mentions. `choose` decides pronouns, `chooseNoun` noun phrases, where it is given: else rules do. Mentions without
	 * antecedent open referents of their own.
	 */
	read(choose: AntecedentChooser, chooseNoun: NounChooser | null): void {
		const {mentions} = this.discourse
		for (const index of readingOrder(this.discourse)) {
			const mention = mentions[index]!
			if (mention.form === 'name') this.#join(index, this.referentOf(mention.entity, mention), 'name', 1)
			else if (mention.describes) this.#describe(mention)
			else if (mention.form === 'pronoun') this.#readPronoun(index, choose)
			else this.#readNoun(index, choose, chooseNoun)
		}
	}

	#join(index: number, referent: Referent, rule: string, confidence: number): void {
		const mention = this.discourse.mentions[index]!
		this.links[index] = {referent, rule, confidence}
		referent.mentions.push(mention)
		const isSure = mention.form !== 'pronoun' || confidence >= minGenderConfidence
		if (
			isSure &&
			mention.gender !== null &&
			isPerson(referent.kind) &&
			(referent.gender === null || referent.isGuessed)
		) {
			referent.gender = mention.gender
			referent.isGuessed = mention.form !== 'name'
		}
		// The author who writes `I` isn't `he` in the next sentence.
		if (!mention.describes && rule !== 'pronoun/author')
			this.recent[isPerson(referent.kind) ? 'person' : 'other'].push({mention, referent})
		if (mention.lemma !== '') this.#byLemma.set(mention.lemma, referent)
		if (this.discourse.sources.has(mention.head)) this.lastSource = referent
		const coordination = this.discourse.coordinations.get(mention.head)
		if (coordination && mention.form === 'name') this.#joinCoordination(coordination)
	}

	// `Holt and Moss met. They left.`
	#joinCoordination(coordination: DiscourseMention): void {
		const key = textOf(this.discourse.doc, coordination).text
		const referent = this.#coordinations.get(key) ?? this.#open(coordination, -1)
		this.#coordinations.set(key, referent)
		referent.mentions.push(coordination)
		this.recent.other.push({mention: coordination, referent})
		if (this.discourse.sources.has(coordination.head)) this.lastSource = referent
	}

	// `Acme, a software company`: `the company` is Acme from here on.
	#describe({describesEntity, lemma}: DiscourseMention): void {
		const referent = this.#named.get(describesEntity)
		if (referent && !isPerson(referent.kind)) this.#byLemma.set(lemma, referent)
	}

	#readPronoun(index: number, choose: AntecedentChooser): void {
		const anaphor = this.discourse.mentions[index]!
		const anaphorClass = anaphorClassOf(anaphor)
		if (!anaphorClass) {
			const speaker = this.#speakerOf(anaphor)
			if (speaker)
				this.#join(
					index,
					speaker.referent,
					speaker.rule,
					Math.min(confidences.coreference['first-person/speaker'], speaker.confidence),
				)
			return
		}
		// `Moss himself`
		const before = anaphor.pronoun?.use === 'reflexive' ? this.discourse.mentions[index - 1] : undefined
		const named = before?.to === anaphor.from ? this.links[index - 1] : undefined
		const inserted = insertedName(this.discourse, index) ?? styledName(this.discourse, index)
		if (named) this.#join(index, named.referent, 'pronoun/emphatic', confidences.coreference['emphatic-reflexive'])
		else if (inserted)
			this.#join(
				index,
				this.referentOf(inserted.entity, inserted),
				'pronoun/inserted',
				confidences.coreference['inserted-name'],
			)
		else this.#ask(anaphorClass, index, choose)
	}

	#ask(anaphorClass: AnaphorClass, index: number, choose: AntecedentChooser): boolean {
		const anaphor = this.discourse.mentions[index]!
		const candidates = candidatesIn(this, anaphorClass, index)
		const choice =
			antecedentByRule(this, anaphorClass, anaphor, candidates) ?? choose(anaphorClass, anaphor, candidates)
		const chosen = candidates[choice.index]
		const factor = anaphorClass !== 'person' || isBareDefinite(this.discourse.doc, anaphor) ? 1 : longPhraseConfidence
		if (chosen) this.#join(index, chosen.referent, `${anaphor.form}/${anaphorClass}`, choice.confidence * factor)
		return chosen !== undefined
	}

	// `I` inside a quote is its speaker, `we` the organization that speaks; `I` outside is the author of the article.
	#speakerOf(anaphor: DiscourseMention): MentionLink | undefined {
		const {pronoun, head} = anaphor
		if (pronoun?.person !== 1) return undefined
		const one = pronoun.number === 'one'
		const {author} = this.profiles
		if (!this.discourse.isDirect[head])
			return one && author >= 0
				? {
						referent: this.referentOf(author, anaphor),
						rule: 'pronoun/author',
						confidence: confidences.coreference['first-person/author'],
					}
				: undefined
		const link = this.#linkOfSpeaker(anaphor)
		return link && isPerson(link.referent.kind) === one ? {...link, rule: 'pronoun/speaker'} : undefined
	}

	speakerAround(mention: DiscourseMention, reported = false): Referent | undefined {
		const {sourceAt, mentionAt} = this.discourse
		if (reported) return this.links[mentionAt[sourceAt[mention.head] ?? -1] ?? -1]?.referent
		return this.#linkOfSpeaker(mention)?.referent
	}

	// The speaker of the words in marks around a mention.
	#linkOfSpeaker({head}: DiscourseMention): MentionLink | undefined {
		const {isDirect, sourceAt, mentionAt} = this.discourse
		return !isDirect[head] ? undefined : this.links[mentionAt[sourceAt[head] ?? -1] ?? -1]
	}

	#readNoun(index: number, choose: AntecedentChooser, chooseNoun: NounChooser | null): void {
		const noun = this.discourse.mentions[index]!
		const isOfTwo = isOfTwoHolders(this, noun)
		if (isOfTwo) this.ofTwoHolders.add(noun.head)
		if (isOfTwo || (isPerson(noun.kind) && isOtherPerson(this.discourse, noun))) {
			this.#join(index, this.#open(noun, -1), 'nominal/first', 1)
			return
		}
		const ruled = linkByRule(this, noun)
		const asks = chooseNoun && asksForNoun(this, noun, ruled)
		const link = asks ? this.#choose(noun, ruled, chooseNoun) : ruled
		if (link) this.#join(index, link.referent, link.rule, link.confidence)
		else if (asks || !standsForPronoun(this, noun) || !this.#ask('person', index, choose))
			this.#join(index, this.#open(noun, -1), 'nominal/first', 1)
	}

	#choose(noun: DiscourseMention, ruled: MentionLink | undefined, chooseNoun: NounChooser): MentionLink | undefined {
		const candidates = nounCandidates(this, noun, ruled)
		const {index, confidence} = chooseNoun(noun, candidates)
		const chosen = candidates[index]
		return chosen && {referent: chosen.referent, rule: chosen.ruled?.rule ?? 'nominal/ranked', confidence}
	}

	referentAt = (row: number): Referent | undefined => this.links[this.discourse.mentionAt[row] ?? -1]?.referent

	sameNoun = ({lemma}: DiscourseMention): Referent | undefined => this.#byLemma.get(lemma)

	#open({kind, gender}: DiscourseMention, entity: number): Referent {
		const referent: Referent = {id: this.referents.length, entity, kind, gender, isGuessed: false, mentions: []}
		this.referents.push(referent)
		return referent
	}

	referentOf(entity: number, mention: DiscourseMention): Referent {
		const known = this.#named.get(entity)
		if (known) return known
		const referent = this.#open(mention, entity)
		this.#named.set(entity, referent)
		return referent
	}
}
