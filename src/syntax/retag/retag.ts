import type {Tagged, TagSet} from '../tagger.js'
import {isDeveloping, isGrowing, isGuilty, isLoved, isNear} from './adjectives.js'
import {retagInfinitives} from './infinitives.js'
import {isClaimed, isDeed, isFighting, isShowing, isTaken} from './nouns.js'
import {
	isAccusedOf,
	isAside,
	isBehindAside,
	isMarkedWord,
	isOwing,
	isPlayed,
	isSecondVerb,
	isSeenDoing,
	isToldBehind,
	isVerbInTwo,
} from './pairs.js'
import {isClub, isStanding, isWho, namesPeople} from './people.js'
import {isDoneByAll, isHarming, isMissing, isMoney, isMoving, isStriking, isTopic} from './reports.js'
import {isAppealing, isCentring, isCosting, isHereby, isOwning, isReading} from './verbs.js'

/** Whether a rule's word stands at a row. */
export type Test = (tagged: Tagged, tags: TagSet, norms: readonly string[], row: number) => boolean

/** Sets right, before trees are built, what a tagger can't know from two tags back. */
export function retag(tagged: Tagged, tags: TagSet, norms: readonly string[]): void {
	const noun = tags.names.indexOf('NOUN|NN')
	const verb = tags.names.indexOf('VERB|VBP')
	const adjective = tags.names.indexOf('ADJ|JJ')
	if (noun < 0 || verb < 0 || adjective < 0) return
	retagInfinitives(tagged, tags, norms)
	const participle = tags.names.indexOf('VERB|VBN')
	const past = tags.names.indexOf('VERB|VBD')
	const plural = tags.names.indexOf('NOUN|NNS')
	const gerund = tags.names.indexOf('VERB|VBG')
	const third = tags.names.indexOf('VERB|VBZ')
	const base = tags.names.indexOf('VERB|VB')
	const rules: readonly (readonly [is: Test, told: number])[] = [
		[namesPeople, noun],
		[isWho, noun],
		[isStanding, noun],
		[isOwning, verb],
		[isHereby, verb],
		[isNear, adjective],
		[isGrowing, adjective],
		[isDeveloping, adjective],
		[isLoved, adjective],
		[isDeed, noun],
		[isShowing, noun],
		[isFighting, noun],
		[isCosting, participle],
		[isTaken, plural],
		[isPlayed, plural],
		[isOwing, verb],
		[isAccusedOf, gerund],
		[isAside, participle],
		[isBehindAside, third],
		[isSecondVerb, third],
		[isMarkedWord, adjective],
		[isToldBehind, past],
		[isSeenDoing, base],
		[isVerbInTwo, base],
		[isGuilty, adjective],
		[isMissing, adjective],
		[isMoney, noun],
		[isTopic, plural],
		[isClaimed, plural],
		[isHarming, past],
		[isStriking, past],
		[isMoving, past],
		[isDoneByAll, past],
		[isReading, past],
		[isClub, tags.names.indexOf('PROPN|NNP')],
		[isCentring, third],
		[isAppealing, gerund],
	]
	for (let row = 0; row < norms.length - 1; row++) {
		const told = rules.find(([is]) => is(tagged, tags, norms, row))?.[1] ?? -1
		if (told < 0) continue
		tagged.best[row] = told
		tagged.second[row] = told
	}
}
