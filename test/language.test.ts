import {describe, expect, it} from '@jest/globals'
import {extract} from '#src/extract.js'
import {findOtherLanguage} from '#src/sentences/other-language.js'

const german =
	'Die Stadtverwaltung hat am Dienstag beschlossen, die alte Brücke über den Fluss für zwei Jahre zu sperren. Der Bürgermeister ' +
	'erklärte, dass die Kosten noch nicht feststehen und dass die Anwohner bald einen Brief bekommen werden.'
const russian = 'Городской совет во вторник решил закрыть старый мост на два года, сообщил мэр города.'
const english =
	'The town council decided on Tuesday to close the old bridge for two years. The mayor said that the costs were not yet known.'

describe('the language of a text', () => {
	it('isn’t asked of a few words said over and over', () => {
		expect(findOtherLanguage('es regnet oft und lange: '.repeat(40))).toBeNull()
		expect(findOtherLanguage('es regnet oft und lange am neuen hafen: '.repeat(40))?.code).toBe('de')
	})

	it('is named where it is another than English', () => {
		expect(findOtherLanguage(german)).toEqual({code: 'de', name: 'German'})
		expect(findOtherLanguage(russian)).toEqual({code: 'ru', name: 'Russian'})
	})

	it.each([
		[
			'da',
			'Byrådet vedtog tirsdag aften at lukke den gamle bro for biler i to år, og ifølge borgmesteren vil arbejdet koste omkring fire millioner.',
		],
		[
			'fi',
			'Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan kahdeksi vuodeksi, ja pormestarin mukaan työt maksavat noin neljä miljoonaa euroa.',
		],
		[
			'nl',
			'De gemeenteraad had dinsdag besloten de oude brug voor twee jaar te sluiten, en volgens de burgemeester was het werk al begonnen.',
		],
	])('is named where its words are like English ones: %s', (code, text) => {
		expect(findOtherLanguage(text)?.code).toBe(code)
	})

	it.each([
		['de', 'Der Minister versprach am Freitag, dass Husum 9 Fähren mehr bekomme. „Das reicht nicht“, meinte er.'],
		['de', 'Stadtrat sperrt alte Brücke für zwei Jahre'],
		['es', 'El alcalde de Zafra anunció el lunes otra obra'],
		['fr', 'Le maire de Brioude ferme le vieux pont'],
		['it', 'Il sindaco di Gubbio chiude il vecchio ponte'],
		['nl', 'De burgemeester sluit de oude brug voor twee jaar'],
	])('is named for a headline or two sentences that are surely of it: %s, %s', (code, text) => {
		expect(findOtherLanguage(text)?.code).toBe(code)
	})

	it.each([
		['es', 'El alcalde dijo.'],
		['es', 'La alcaldesa renuncia'],
		['de', 'Keller: Wir sperren das'],
		['fr', 'Le maire a dit non.'],
		['it', 'Il sindaco ha detto no'],
		['zh', '市长周二表示，大桥将关闭。'],
		['ja', '市長は火曜日に述べた。'],
	])('is named for a few words with a function word or a script of it: %s, %s', (code, text) => {
		expect(findOtherLanguage(text)?.code).toBe(code)
	})

	it('is English for names with function words of other languages', () => {
		for (const text of [
			'El Sombra jails gangs',
			'La La Harrow wins',
			'Los Pinos fires spread',
			'Le Gray wins vote',
			'Lee moves to Las Brisas',
			'Harrow man dies per police',
			'Keller: 王 wins',
		])
			expect(findOtherLanguage(text)).toBeNull()
	})

	it('is English for English headlines, with names of other languages in them', () => {
		for (const text of [
			'Harrow ferries halted amid storm fears',
			'Madrid mayor blasts Real Zafra stadium plans',
			'Oslo firm buys Copenhagen brewer, sheds workers',
			'“Viva la vida,” sings Zafra choir',
			'https://news.example/madrid-alcalde-anuncia-obra-nueva',
		])
			expect(findOtherLanguage(text)).toBeNull()
	})

	it('is that of the running text among lists and tables', () => {
		const table = 'Kiel 3 1 1 12\nHarrow Town 2 2 1 9\n'.repeat(20)
		expect(findOtherLanguage(`${table}\n${german}\n${table}`)?.code).toBe('de')
		expect(findOtherLanguage(`${table}\n${english}\n${table}`)).toBeNull()
	})

	it('is English for English text, with foreign words in it too', () => {
		expect(findOtherLanguage(english)).toBeNull()
		expect(findOtherLanguage(`${english} „Die Brücke bleibt zu“, he said. ${english}`)).toBeNull()
	})

	it('is not guessed from a few words, or from names and scores', () => {
		for (const text of ['', 'Fußball: Kiel gewinnt', 'Harrow Town 3, Penwith 1\n'.repeat(40), '12 34 56 '.repeat(100)])
			expect(findOtherLanguage(text)).toBeNull()
	})

	it('keeps an article of another language from being read, with a message that says the cure', () => {
		const {facts, entities, messages, article} = extract({text: german})
		expect([facts, entities]).toEqual([[], []])
		expect(article.language).toBe('de')
		expect(messages.map(({rule, reason}) => [rule, /German \(de\).*--language en/.test(reason)])).toEqual([
			['article/language', true],
		])
		expect(extract({text: german}, {language: 'en'}).sentences.length).toBeGreaterThan(0)
		expect(() => extract({text: german}, {language: 'de' as 'en'})).toThrow(/language/)
	})
})

describe('a paragraph of another language', () => {
	const french =
		'Le maire de la ville a fermé le vieux pont mardi, et il a dit que les travaux vont coûter deux millions d’euros à la région.'

	it('gives no facts among English ones, and a message with the language', () => {
		for (const text of [`${french}\n\n${english}`, `${english}\n\n${french}\n\n${english}`]) {
			const {article, facts, messages} = extract({text})
			const start = text.indexOf(french)
			const end = start + french.length
			const notes = messages.filter(({rule}) => rule === 'article/language')
			expect(notes.map((note) => [note.start, note.end, /French \(fr\)/.test(note.reason)])).toEqual([
				[start, end, true],
			])
			expect(facts.filter(({evidence}) => evidence.start < end && evidence.end > start)).toEqual([])
			expect(facts.some(({kind}) => kind === 'quote')).toBe(true)
			expect(article.blocks.some((block) => block.start === start && block.end === end)).toBe(true)
		}
	})

	it('is read where English is asked for', () => {
		const text = `${french}\n\n${english}`
		const {sentences, messages} = extract({text}, {language: 'en'})
		expect(messages.filter(({rule}) => rule === 'article/language')).toEqual([])
		expect(sentences.some(({start}) => start === 0)).toBe(true)
	})
})

describe('the least confidence', () => {
	const text = 'The mayor, Ann Lee, said on Tuesday that 40 people were hurt. “We will close the bridge,” Lee said.'

	it('keeps the facts that are at least so sure', () => {
		const all = extract({text}).facts
		const middle = [...all].map(({confidence}) => confidence).sort((a, b) => a - b)[all.length >> 1]!
		const sure = extract({text}, {minConfidence: middle}).facts
		expect(sure).toEqual(all.filter(({confidence}) => confidence >= middle))
		expect(sure.length).toBeGreaterThan(0)
		expect(sure.length).toBeLessThan(all.length)
	})

	it('is a number from 0 to 1', () => {
		for (const minConfidence of [-1, 2, Number.NaN, 'high' as unknown as number])
			expect(() => extract({text}, {minConfidence})).toThrow(/minConfidence/)
	})
})
