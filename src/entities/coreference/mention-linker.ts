import {textOf} from '../../model/document.js'
import {
	hasNamesOf,
	insertedName,
	isBareDefinite,
	isLongSource,
	isNamedAfter,
	isPerson,
	isSomebodyElse,
	type Question,
	questionOf,
	sameNumber,
} from './agreement.js'
import {candidatesIn, type Memory, namedBefore} from './candidates.js'
import {continuesSpeech, isOccupation} from './constraints.js'
import type {Link, Referent, Scene} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import {type Candidate, sentenceDistance} from './features.js'
import type {Markable} from './mention.js'
import {asFirm, resolveNoun} from './nominal-rules.js'
import {readingOrder} from './read-discourse.js'

/** A candidate by its index, or -1 for none of them, and how probable that is. */
export interface Choice {
	readonly index: number
	readonly confidence: number
}

export type Chooser = (question: Question, anaphor: Markable, candidates: readonly Candidate[]) => Choice

/** How often a long phrase for somebody means whom a pronoun in its place would, as read on raw news. */
const sureOfLong = 0.85

/** A pronoun tells its referent's gender only where the choice was as sure as this. */
const sureOfGender = 0.6

/** The memory of a reader: referents by kind, in the order in which they were last spoken of. */
export class Track implements Memory {
	readonly referents: Referent[] = []
	/** For each markable whom it stands for; undefined while unread or left open. */
	readonly links: (Link | undefined)[]
	readonly scene: Scene
	readonly profiles: EntityProfiles
	readonly #named = new Map<number, Referent>()
	readonly #byLemma = new Map<string, Referent>()
	readonly #couples = new Map<string, Referent>()
	readonly recent: Record<'person' | 'other', {readonly markable: Markable; readonly referent: Referent}[]> = {
		person: [],
		other: [],
	}

	lastSource: Referent | undefined
	readonly blind: boolean

	/** `blind`: pronouns see people of any gender, for learning from those that only one of them fits. */
	constructor(scene: Scene, profiles: EntityProfiles, blind = false) {
		this.scene = scene
		this.profiles = profiles
		this.blind = blind
		this.links = new Array<Link | undefined>(scene.markables.length)
	}

	/** Reads all markables. Pronouns are put before `choose`; the rest opens referents of its own. */
	read(choose: Chooser): void {
		const {markables} = this.scene
		for (const index of readingOrder(this.scene)) {
			const markable = markables[index]!
			if (markable.form === 'name') this.#join(index, this.referentOf(markable.entity, markable), 'name', 1)
			else if (markable.describes) this.#describe(markable)
			else if (markable.form === 'pronoun') this.#readPronoun(index, choose)
			else this.#readNoun(index, choose)
		}
	}

	#join(index: number, referent: Referent, rule: string, confidence: number): void {
		const markable = this.scene.markables[index]!
		this.links[index] = {referent, rule, confidence}
		referent.markables.push(markable)
		const isSure = markable.form !== 'pronoun' || confidence >= sureOfGender
		if (
			isSure &&
			markable.gender !== null &&
			isPerson(referent.kind) &&
			(referent.gender === null || referent.isGuessed)
		) {
			referent.gender = markable.gender
			referent.isGuessed = markable.form === 'pronoun'
		}
		// Who writes `I` isn't spoken of as `he` in the next sentence.
		if (!markable.describes && rule !== 'pronoun/author')
			this.recent[isPerson(referent.kind) ? 'person' : 'other'].push({markable, referent})
		if (markable.lemma !== '') this.#byLemma.set(markable.lemma, referent)
		if (this.scene.sources.has(markable.head)) this.lastSource = referent
		const couple = this.scene.couples.get(markable.head)
		if (couple && markable.form === 'name') this.#joinCouple(couple)
	}

	// `Holt and Moss met. They left.`
	#joinCouple(couple: Markable): void {
		const key = textOf(this.scene.doc, couple).text
		const referent = this.#couples.get(key) ?? this.#open(couple, -1)
		this.#couples.set(key, referent)
		referent.markables.push(couple)
		this.recent.other.push({markable: couple, referent})
		if (this.scene.sources.has(couple.head)) this.lastSource = referent
	}

	// `Acme, a software company`: `the company` is Acme from here on.
	#describe({describesEntity, lemma}: Markable): void {
		const referent = this.#named.get(describesEntity)
		if (referent && !isPerson(referent.kind)) this.#byLemma.set(lemma, referent)
	}

	#readPronoun(index: number, choose: Chooser): void {
		const anaphor = this.scene.markables[index]!
		const question = questionOf(anaphor)
		if (!question) {
			const speaker = this.#speakerOf(anaphor)
			if (speaker) this.#join(index, speaker.referent, speaker.rule, Math.min(0.95, speaker.confidence))
			return
		}
		// `Moss himself`
		const before = anaphor.pronoun?.use === 'reflexive' ? this.scene.markables[index - 1] : undefined
		const named = before?.to === anaphor.from ? this.links[index - 1] : undefined
		const inserted = insertedName(this.scene, index)
		if (named) this.#join(index, named.referent, 'pronoun/emphatic', 0.95)
		else if (inserted) this.#join(index, this.referentOf(inserted.entity, inserted), 'pronoun/inserted', 0.97)
		else this.#ask(question, index, choose)
	}

	#ask(question: Question, index: number, choose: Chooser, sure = 1): boolean {
		const anaphor = this.scene.markables[index]!
		const candidates = candidatesIn(this, question, index)
		const goOn = continuesSpeech(this.scene, question, anaphor, candidates)
		const source = goOn ? candidates.findIndex((candidate) => candidate.isLastSource) : -1
		const choice = source < 0 ? choose(question, anaphor, candidates) : {index: source, confidence: 0.95}
		const chosen = candidates[choice.index]
		if (chosen) this.#join(index, chosen.referent, `${anaphor.form}/${question}`, choice.confidence * sure)
		return chosen !== undefined
	}

	// `I` inside a quote is its speaker, `we` the organization that speaks; `I` outside is whoever wrote the article.
	#speakerOf(anaphor: Markable): Link | undefined {
		const {pronoun, head} = anaphor
		if (pronoun?.person !== 1) return undefined
		const one = pronoun.number === 'one'
		const {author} = this.profiles
		if (!this.scene.isDirect[head])
			return one && author >= 0
				? {referent: this.referentOf(author, anaphor), rule: 'pronoun/author', confidence: 0.85}
				: undefined
		const link = this.#linkOfSpeaker(anaphor)
		return link && isPerson(link.referent.kind) === one ? {...link, rule: 'pronoun/speaker'} : undefined
	}

	speakerAround(markable: Markable, reported = false): Referent | undefined {
		const {sourceAt, markableAt} = this.scene
		if (reported) return this.links[markableAt[sourceAt[markable.head] ?? -1] ?? -1]?.referent
		return this.#linkOfSpeaker(markable)?.referent
	}

	// The speaker of the words in marks around a markable.
	#linkOfSpeaker({head}: Markable): Link | undefined {
		const {isDirect, sourceAt, markableAt} = this.scene
		return !isDirect[head] ? undefined : this.links[markableAt[sourceAt[head] ?? -1] ?? -1]
	}

	#readNoun(index: number, choose: Chooser): void {
		const noun = this.scene.markables[index]!
		if (isPerson(noun.kind) && isSomebodyElse(this.scene, noun)) {
			this.#join(index, this.#open(noun, -1), 'nominal/first', 1)
			return
		}
		const firm = asFirm(this.profiles, noun)
		const found =
			resolveNoun(this.profiles, noun, namedBefore(this, noun)) ??
			(firm && resolveNoun(this.profiles, firm, namedBefore(this, firm)))
		if (found && !this.#isAnother(noun, found.entity)) {
			this.#join(index, this.referentOf(found.entity, noun), found.rule, found.confidence)
			return
		}
		const bare = isBareDefinite(this.scene.doc, noun)
		const same = bare ? this.#byLemma.get(noun.lemma) : undefined
		const fits = same !== undefined && sameNumber(same.kind, noun.kind) && hasNamesOf(this.profiles.names, noun, same)
		const tells = bare || isLongSource(this.scene, this.profiles.names, noun)
		const asks =
			tells && isPerson(noun.kind) && !isNamedAfter(this.profiles.names, noun) && !isOccupation(this.scene, noun)
		// An unnamed star of long ago isn't `the star` whom the last sentences speak of.
		const stale = fits && asks && same.entity < 0 && this.#distanceTo(same, noun) > 3
		if (fits && !stale) this.#join(index, same, 'nominal/same', 0.75)
		else if (asks && this.#ask('person', index, choose, bare ? 1 : sureOfLong)) return
		else if (fits) this.#join(index, same, 'nominal/same', 0.6)
		else this.#join(index, this.#open(noun, -1), 'nominal/first', 1)
	}

	// `Lund, a student … Last year a student sued. The student …`: somebody unnamed came in since.
	#isAnother(noun: Markable, entity: number): boolean {
		const same = this.#byLemma.get(noun.lemma)
		const last = same?.markables.at(-1)
		if (!same || same.entity >= 0 || last?.determiner !== 'indefinite' || this.#distanceTo(same, noun) > 2) return false
		if (!isPerson(noun.kind) || !isBareDefinite(this.scene.doc, noun)) return false
		return (this.#named.get(entity)?.markables.at(-1)?.head ?? -1) < last.head
	}

	#distanceTo({markables}: Referent, noun: Markable): number {
		const last = markables.at(-1)
		return last ? sentenceDistance(this.scene, last, noun) : 0
	}

	#open({kind, gender}: Markable, entity: number): Referent {
		const referent: Referent = {id: this.referents.length, entity, kind, gender, isGuessed: false, markables: []}
		this.referents.push(referent)
		return referent
	}

	referentOf(entity: number, markable: Markable): Referent {
		const known = this.#named.get(entity)
		if (known) return known
		const referent = this.#open(markable, entity)
		this.#named.set(entity, referent)
		return referent
	}
}
