import {confidences} from '../../../model/confidences.js'
import {type Document, normAt, normIn, spanOf, uposAt, wordAt} from '../../../model/document.js'
import type {EntityType} from '../../../model/entity.js'
import type {Range} from '../../../model/span.js'
import type {WordClass} from '../../../model/word-class.js'
import {inTurn} from '../../../rules/reading.js'
import {type Rule, type RuleCard, rule} from '../../../rules/rule.js'
import {ruleSet} from '../../../rules/rule-set.js'
import {bareNorm} from '../../word-forms.js'
import {isWholeClub} from '../gazetteer/clubs.js'
import {ownList} from '../gazetteer/match.js'
import type {NameLexicon} from '../gazetteer/name-lexicon.js'
import {isCourtesyTitled, type NameContext, type RawName} from '../name-context.js'
import {isStorm} from './context-type-rules.js'
import {headNorm, organizationSubtype} from './subtypes.js'

interface NewType {
	readonly type: EntityType
	readonly subtype: string | null
}

/** A rule that reads the type of a name off its words; a caller's own names keep theirs. */
const formRule = (
	card: RuleCard,
	read: (doc: Document, name: RawName, context: NameContext) => NewType | null,
): Rule<NameContext, RawName> =>
	rule<NameContext, RawName, NewType>({
		...card,
		match(context, name) {
			const found = name.rule === ownList ? null : read(context.doc, name, context)
			return found && (found.type !== name.type || found.subtype !== name.subtype) ? found : null
		},
		apply: (_, name, found) => ({...name, ...found}),
	})

/** For products and works, which the model labels as events. */
const otherRule = (
	card: RuleCard,
	read: (doc: Document, name: RawName, context: NameContext) => NewType | null,
): Rule<NameContext, RawName> =>
	formRule(card, (doc, name, context) =>
		name.type === 'event' && !isEventName(doc, name) && !isStorm(context, name) ? read(doc, name, context) : null,
	)

const phase = 'name-form'

/** The type of a name by its own words. */
export const formTypeRules = ruleSet<NameContext, RawName>(
	'entities/names',
	[phase],
	inTurn([
		formRule(
			{name: 'organization-head', phase, example: 'They met at Denver’s Quill Center.'},
			// Only where the model's confidence is low.
			(doc, name) =>
				name.type !== 'organization' && name.confidence < maxDoubtful && endsAsOrganization(doc, name)
					? {type: 'organization', subtype: organizationSubtype(doc, name)}
					: null,
		),
		formRule({name: 'institution-head', phase, example: 'She died at Holmby General Hospital.'}, (doc, name) =>
			name.type === 'place' && endsAsInstitution(doc, name)
				? {type: 'organization', subtype: organizationSubtype(doc, name)}
				: null,
		),
		formRule({name: 'firm-head', phase, example: 'Lanternjaw Games hired a writer.'}, (doc, name, {lexicon}) =>
			/^(?:event|person|place)$/.test(name.type) && endsAsFirm(doc, name, lexicon)
				? {type: 'organization', subtype: 'company'}
				: null,
		),
		formRule({name: 'side-after-place', phase, example: 'The Oslo Meadowlarks won.'}, (doc, name, {lexicon}) =>
			name.type === 'organization' && name.subtype === null && isSide(doc, name, lexicon)
				? {type: 'organization', subtype: 'team'}
				: null,
		),
		formRule(
			{name: 'club-with-town', phase, example: 'They chose Holmby Football Club over the Chicago Fire.'},
			(doc, name) =>
				/^(?:event|organization|person|place)$/.test(name.type) && isClub(doc, name)
					? {type: 'organization', subtype: 'team'}
					: null,
		),
		formRule({name: 'prefixed-adjective', phase, example: 'The anti-Holt crowd left.'}, (doc, name) =>
			isSingle(name) && hasAdjectivePrefix(doc, wordAt(doc, name.from)) ? {type: 'group', subtype: 'origin'} : null,
		),
		// `U.S.-led`: an adjective of a place, as `Norwegian` is.
		formRule({name: 'hyphenated-adjective', phase, example: 'Fans of K-pop sang.'}, (doc, name) =>
			name.type === 'event' &&
			!isSingle(name) &&
			normAt(doc, name.to - 2) === '-' &&
			/^\p{Ll}/u.test(wordAt(doc, name.to - 1))
				? {type: 'group', subtype: 'origin'}
				: null,
		),
		formRule({name: 'vessel-prefix', phase, example: 'The USS Harrow sank.'}, (doc, name) =>
			/^(?:event|organization|person|place)$/.test(name.type) && isVessel(doc, name)
				? {type: 'product', subtype: null}
				: null,
		),
		otherRule({name: 'document-head', phase, example: 'The Sorel Harbour Act passed.'}, (doc, name) =>
			headOrLastIn(doc, name, 'document-name-noun') ? {type: 'work', subtype: 'document'} : null,
		),
		otherRule(
			{name: 'product-name', phase, example: 'He drove a Boeing Quill and a Sorel 900.'},
			(doc, name, {lexicon}) => (isProduct(doc, name, lexicon.forms) ? {type: 'product', subtype: null} : null),
		),
		otherRule({name: 'quoted-title', phase, example: 'She sang “Harbour Nights” again.'}, (doc, name) =>
			/^["“‘']$/.test(wordAt(doc, name.from - 1)) && /^["”’',]/.test(wordAt(doc, name.to))
				? {type: 'work', subtype: null}
				: null,
		),
		otherRule({name: 'single-word-thing', phase, example: 'Voters like Medicare.'}, (doc, name) =>
			!isSingle(name)
				? null
				: normIn(doc, name.from, 'language-name')
					? {type: 'group', subtype: 'language'}
					: {type: 'product', subtype: null},
		),
		// `Remarriage and Desires`: small words between capitals make a title.
		otherRule({name: 'title-with-function-words', phase, example: 'He starred in Storms and Desires.'}, (doc, name) =>
			hasFunctionWord(doc, name) && !hasYear(doc, name) ? {type: 'work', subtype: null} : null,
		),
	]),
)

/** Confidence of the model below which the words of the name decide. */
const maxDoubtful = confidences.names['max-doubtful']

// Whatever the model says of `Boston Celtics` or of `Holmby Football Club`.
const isClub = (doc: Document, name: RawName): boolean =>
	isWholeClub(textOf(doc, name)) ||
	(name.to - name.from > 2 &&
		bareNorm(doc, name.to - 1) === 'club' &&
		/^(?:athletic|baseball|basketball|cricket|football|hockey|rugby|soccer)$/.test(bareNorm(doc, name.to - 2)))

const isSingle = ({from, to}: Range): boolean => to - from === 1

const hasAdjectivePrefix = ({lexicon}: Document, word: string): boolean =>
	lexicon.has(/^\p{Ll}+(?=-\p{Lu})/u.exec(word)?.[0], 'adjective-prefix')

const endsAsOrganization = (doc: Document, {from, to}: Range): boolean =>
	to - from > 1 &&
	doc.lexicon.has(bareNorm(doc, to - 1), 'organization-name-noun') &&
	/^\p{Lu}/u.test(wordAt(doc, to - 1))

// `HMS Calder`: the prefix in capitals; not `HMS Networks Ltd`, whose last word is one of firms or institutions.
const isVessel = (doc: Document, {from, to}: Range): boolean =>
	to - from > 1 &&
	normIn(doc, from, 'vessel-prefix') &&
	/^\p{Lu}+$/u.test(wordAt(doc, from)) &&
	!endsNoVessel.some((wordClass) => doc.lexicon.has(bareNorm(doc, to - 1), wordClass))

const endsNoVessel: readonly WordClass[] = [
	'company-mark',
	'legal-form',
	'firm-name-noun',
	'institution-name-noun',
	'organization-name-noun',
	'facility-name-noun',
]

// `Quill Medical Center`
const endsAsInstitution = (doc: Document, {from, to}: Range): boolean =>
	to - from > 1 &&
	(doc.lexicon.has(bareNorm(doc, to - 1), 'institution-name-noun') ||
		(/^cent(?:er|re)$/.test(bareNorm(doc, to - 1)) && bareNorm(doc, to - 2) === 'medical'))

// `Palisade Pictures`, but not `Ann Pictures`, nor a place that the lists know.
function endsAsFirm(doc: Document, name: RawName, {forms, firstNames}: NameLexicon): boolean {
	const {type, from, to} = name
	if (to - from < 2 || !doc.lexicon.has(bareNorm(doc, to - 1), 'firm-name-noun')) return false
	if (!/^\p{Lu}/u.test(wordAt(doc, to - 1)) || forms.has(textOf(doc, name))) return false
	return (
		!firstNames.has(wordAt(doc, from)) &&
		!isCourtesyTitled(doc, name) &&
		!(type === 'event' && isThing(doc, bareNorm(doc, to - 1)))
	)
}

// `New York Red Bulls`, `Trinidad Flames`: a listed place, then a plural that ends no place's name.
function isSide(doc: Document, name: RawName, {forms, firstNames}: NameLexicon): boolean {
	const {from, to} = name
	const last = bareNorm(doc, to - 1)
	if (to - from < 2 || !/[a-z]{3}s$/.test(last) || forms.has(textOf(doc, name))) return false
	if (doc.lexicon.has(last, 'place-name-noun') || doc.lexicon.has(last.slice(0, -1), 'place-name-noun')) return false
	if (
		doc.lexicon.has(last, 'region-name-noun') ||
		/^(?:acres|alps|barracks|bluffs|cliffs|courts|docks|downs|dunes|estates|fields|flats|gardens|gates|headquarters|keys|lakes|meadows|mills|moors|narrows|oaks|pines|plains|rapids|sands|shores|springs|suburbs|towers|wells|woods)$/.test(
			last,
		)
	)
		return false
	if (name.type === 'person' && firstNames.has(wordAt(doc, from))) return false
	if (name.type === 'event' && (isThing(doc, last) || isThing(doc, last.slice(0, -1)))) return false
	for (let end = from + 1; end < to; end++) if (forms.get(textOf(doc, {from, to: end}))?.type === 'place') return true
	return false
}

// `Oslo Accords`, `Paris Talks`
const isThing = ({lexicon}: Document, noun: string): boolean =>
	lexicon.has(noun, 'event-name-noun') ||
	lexicon.has(noun, 'document-name-noun') ||
	lexicon.has(noun, 'product-name-noun') ||
	/^(?:accord|attack|award|convention|election|game|nights?|olympic|paper|protocol|riot|sport|story|stories|talk|trial|summit|times|news)s?$/.test(
		noun,
	)

const textOf = (doc: Document, name: Range): string => {
	const {start, end} = spanOf(doc, name)
	return doc.text.slice(start, end)
}

const isEventName = (doc: Document, name: Range): boolean =>
	normIn(doc, name.from, 'outbreak-name') || headOrLastIn(doc, name, 'event-name-noun')

const headOrLastIn = (doc: Document, name: Range, wordClass: WordClass): boolean =>
	doc.lexicon.has(headNorm(doc, name), wordClass) || doc.lexicon.has(bareNorm(doc, name.to - 1), wordClass)

// The maker's name, a number that is no year, or a word for goods at the end.
function isProduct(doc: Document, {from, to}: Range, forms: NameContext['lexicon']['forms']): boolean {
	if (doc.lexicon.has(bareNorm(doc, to - 1), 'product-name-noun')) return true
	for (let row = from; row < to; row++) {
		const word = wordAt(doc, row)
		if (isYear(word)) return false
		if (forms.get(word)?.subtype === 'company' || (row > from && /\d/.test(word))) return true
	}
	return false
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)

function hasYear(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (isYear(wordAt(doc, row))) return true
	return false
}

function hasFunctionWord(doc: Document, {from, to}: Range): boolean {
	for (let row = from + 1; row < to - 1; row++)
		if (/^\p{Ll}/u.test(wordAt(doc, row)) && /^(?:ADP|AUX|CCONJ|DET|PART)$/.test(uposAt(doc, row))) return true
	return false
}
