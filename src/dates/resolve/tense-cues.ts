import {formInClass, inClass, wordSet} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, lemmaIn, normAt, sentenceAt, xposAt} from '../../model/document.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import type {Range} from '../../model/span.js'

// Verbs of states, reports and captions, whose present tense isn't that of a timetable.
const stativeVerbs = wordSet(
	'add appear argue arrest ask be believe belong call carry celebrate claim come contain cost cry describe do embrace explain gather get gesture have hold hug include indicate insist involve kiss know lie like line listen look make march mean need note observe own pass pose pray prepare protest react remain remember report reveal ride run say seem show shout sit sleep smile speak stand stay stem suggest survey talk tell think try use wait walk want warn watch wave wear work write',
)
// Verbs with the same present and past form: the tag is no evidence.
const tenselessVerbs = wordSet(
	'beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut split spread',
)

/** Whether a weekday belongs to a timetable in the present tense: `The club visits Ashby on Tuesday night.`, `The vote is Friday.` */
export function isScheduled(doc: Document, row: number, {from, to}: Range): boolean {
	if (isDated(doc, row, from)) return true
	if (!isWeekday(doc, row)) return false
	if (normAt(doc, row - 1) !== 'on') return isBareSchedule(doc, row, {from, to})
	// `The firm that makes cars on Monday announced …`: the day belongs to the following verb.
	for (let at = row + 1; at < to && at <= row + 3; at++)
		if (/^(?:VBD|VBZ|VBP|MD|VBN)$/.test(xposAt(doc, at))) return false
	for (let at = row - 2; at >= from && at >= row - 12; at--) {
		const tag = xposAt(doc, at)
		if (normAt(doc, at) === ',') return false
		if (tag === 'VBZ' || tag === 'VBP') return isTimetable(doc, at, from)
		if (tag.startsWith('VB') || tag === 'MD') return false
	}
	return false
}

// Intransitive verbs of events on an agenda, beyond those that mean the future with any date.
const agendaVerbs = wordSet('come debut expire lapse launch premiere resume')
// With the word after it: `takes effect`.
const agendaPhrases = new Map([
	['kick', wordSet('off')],
	['take', wordSet('effect place')],
])
// Words that tie a day to something other than the verb: `comes after talks Tuesday`.
const otherTies = wordSet(
	'after amid as before but despite following from if in since than that when where which while who',
)
// Most tokens from the verb to its day.
const maxTokensToDay = 7

// `The bill comes to the floor Thursday.`, `Polls close Saturday.`: the day ends the clause; not `Police arrest a man Tuesday`.
// Headlines report the past in the present tense too.
function isBareSchedule(doc: Document, row: number, {from, to}: Range): boolean {
	if (row + 1 < to && !/^(?:[,.;!?]|in|at|on|and|with|for)$/.test(normAt(doc, row + 1))) return false
	for (let at = row - 1; at > from && at >= row - maxTokensToDay; at--) {
		if (otherTies.has(normAt(doc, at)) || /^[,;:(]$/.test(normAt(doc, at))) return false
		// `Polls close Saturday`, `Talks resume Saturday`: the plural verb may be read as an adjective or noun.
		if (at === row - 1 && /^(?:close|resume)$/.test(normAt(doc, at)) && /^NNP?S$/.test(xposAt(doc, at - 1))) return true
		const tag = xposAt(doc, at)
		if (tag === 'VBZ' || tag === 'VBP') return isAgendaVerb(doc, at, row) && isAgenda(doc, at, from)
		if (tag.startsWith('VB') || tag === 'MD') return false
	}
	return false
}

// `The levy takes effect Monday.`, `The court hears the case Monday.`; not `Rebels take a town Monday`, `Villagers hear a blast Monday`.
function isAgendaVerb(doc: Document, at: number, day: number): boolean {
	const lemma = lemmaAt(doc, at)
	if (lemma === 'hear') return lemmaIn(doc, at - 1, 'tribunal-noun') || lemmaAt(doc, at - 1) === 'judge'
	if (agendaPhrases.get(lemma)?.has(normAt(doc, at + 1))) return true
	// `Lund resumes training Monday`: an object.
	return agendaVerbs.has(lemma) && (at + 1 === day || /^(?:IN|RB|RP|TO)$/.test(xposAt(doc, at + 1)))
}

// With a subject of its own in its clause, and no relative.
const isAgenda = (doc: Document, at: number, from: number): boolean =>
	at > from && /^(?:NN|PRP$)/.test(xposAt(doc, at - 1)) && !/^(?:a|an)$/.test(normAt(doc, from))

const isWeekday = (doc: Document, row: number): boolean => inClass(normAt(doc, row), 'weekday')

// `The match is on Sunday`, `The vote is Friday and Saturday`: the day is the predicate of an event; `It is Monday` names the day.
function isDated(doc: Document, row: number, from: number): boolean {
	if (!isWeekday(doc, row)) return false
	const first = /^(?:and|or)$/.test(normAt(doc, row - 1)) && isWeekday(doc, row - 2) ? row - 2 : row
	const verb = normAt(doc, first - 1) === 'on' ? first - 2 : first - 1
	if (verb <= from || lemmaAt(doc, verb) !== 'be' || !/^VB[PZ]$/.test(xposAt(doc, verb))) return false
	if (!/^NN(?:PS?|S)?$/.test(xposAt(doc, verb - 1)) || inClass(normAt(doc, verb - 1), 'day-adverb')) return false
	// `The focus is on Sunday’s loss.`
	if (xposAt(doc, row + 1) === 'POS') return false
	// `The problem is Sunday trading.`
	return !xposAt(doc, row + 1).startsWith('NN') || formInClass(normAt(doc, row + 1), 'time-noun')
}

function isTimetable(doc: Document, at: number, from: number): boolean {
	const lemma = lemmaAt(doc, at)
	if (stativeVerbs.has(lemma) || tenselessVerbs.has(lemma) || at === from) return false
	// `the law that bans it`, `A man walks` under a picture.
	return !/^(?:that|which|who)$/.test(normAt(doc, at - 1)) && !/^(?:a|an)$/.test(normAt(doc, from))
}

// Durative verbs: `will not stay until Monday` ends before it, where `will not reopen until Monday` begins with it.
const durativeVerbs = wordSet('be continue hold keep last live persist remain run serve stay survive wait')

/**
 * Whether the `until` right before a row belongs to a denied verb: `will not reopen until March`, `no talks are planned until
 * May`. The denied event begins with that time.
 */
export function isNotUntil(doc: Document, row: number): boolean {
	if (!/^(?:until|till)$/.test(normAt(doc, row - 1))) return false
	// `has shown no proof until today`: the perfect ends at present.
	if (/^(?:now|today)$/.test(normAt(doc, row))) return false
	const start = Math.max(sentenceAt(doc, row)?.from ?? row, row - 18)
	// `not until Monday`
	if (normAt(doc, row - 2) === 'not') return true
	let verbs = 0
	let finites = 0
	for (let at = row - 2; at >= start; at--) {
		const norm = normAt(doc, at)
		if (
			/^(?:[;:]|but|if)$/.test(norm) ||
			/^W(?:DT|P)$/.test(xposAt(doc, at)) ||
			doc.lexicon.has(norm, 'concessive-conjunction')
		)
			return false
		if (/^(?:cannot|n't|n’t|never|not)$/.test(norm))
			return finites === 0 && (verbs > 0 || isFiniteTag(xposAt(doc, at - 1)))
		if (norm === 'no' || doc.lexicon.has(norm, 'negative-pronoun')) return verbs > 0 ? finites === 1 : false
		const tag = xposAt(doc, at)
		if (!tag.startsWith('VB') && tag !== 'MD') continue
		if (verbs === 0 && durativeVerbs.has(lemmaAt(doc, at))) return false
		verbs++
		if (isFiniteTag(tag)) finites++
	}
	return false
}

/**
 * Whether the words before a row point on from publication: `ahead of Monday's vote`, `ahead of Ohio's crowded Tuesday vote`,
 * `heading into Sunday's final`, `starting Monday the shop is shut`.
 */
export function isAhead(doc: Document, row: number): boolean {
	let at = row - 1
	while (at > row - 7 && /^(?:DT|HYPH|JJ|NNP?S?|POS|VBN)$/.test(xposAt(doc, at))) at--
	if (normAt(doc, at) === 'of') return normAt(doc, at - 1) === 'ahead'
	if (/^(?:beginning|starting)$/.test(normAt(doc, row - 1)) && isWeekday(doc, row)) return !hasPast(doc, row)
	return normAt(doc, at) === 'into' && /^(?:going|heading)$/.test(normAt(doc, at - 1))
}

// Whether the verb of the clause that a participle right before a row stands in is past: `The shop was shut starting Monday.`, `A strike
// starting Monday has shut it.`
function hasPast(doc: Document, row: number): boolean {
	const {from = row, to = row} = sentenceAt(doc, row) ?? {}
	// `The mayor said that starting Monday masks are required`
	const opens = row - 1 <= from || /^(?:[,;:—–]|and|but|that)$/.test(normAt(doc, row - 2))
	const before = finiteVerbs(doc, from, row - 1).reverse()
	const after = finiteVerbs(doc, row + 1, to)
	const verbs = opens ? [...after, ...before] : [...before, ...after]
	const verb = verbs.find((at) => !inClass(normAt(doc, at), 'speech-form')) ?? verbs[0]
	return verb !== undefined && isPastOrPerfect(doc, verb)
}

function finiteVerbs(doc: Document, from: number, to: number): number[] {
	const rows: number[] = []
	for (let at = from; at < to; at++) if (isFiniteTag(xposAt(doc, at))) rows.push(at)
	return rows
}

// `shut`, `has shut`, `have not yet shut`
function isPastOrPerfect(doc: Document, row: number): boolean {
	if (xposAt(doc, row) === 'VBD') return true
	if (lemmaAt(doc, row) !== 'have') return false
	for (let at = row + 1; at < row + 4; at++) {
		if (/^VB[ND]$/.test(xposAt(doc, at))) return true
		if (!xposAt(doc, at).startsWith('RB')) return false
	}
	return false
}

const votes = wordSet('ballot caucus caucuses debate election elections primaries primary referendum runoff vote')

/** Whether a weekday is that of a vote or debate: `Tuesday's primary`, `the Thursday debate`. */
export function isOfVote(doc: Document, row: number): boolean {
	if (!isWeekday(doc, row)) return false
	for (let at = row + 1; at <= row + 4; at++) {
		if (votes.has(normAt(doc, at))) return true
		if (!/^(?:JJ|NNP?|POS)$/.test(xposAt(doc, at))) return false
	}
	return false
}
