import {describe, expect, it} from '@jest/globals'
import {whatMattersLines} from '../src/emit/sheet/main-lines.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {continued} from '../src/emit/sheet/wording/continued.js'
import {isDangling} from '../src/emit/sheet/wording/dangling.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})

/** The line of a sentence that stands behind another. */
const isOpen = (line: string): boolean =>
	isDangling(sheetArticle(read(`Norvik Air sold two mills. ${line}`)), {text: line.replace(/\.$/, ''), sentences: [1]})

/** Whether the line of a sentence is taken into that of the sentence before it. */
const isJoined = (line: string): boolean => {
	const article = sheetArticle(read(`Norvik Air sold two mills. ${line}`))
	const lines = ['Norvik Air sold two mills', line.replace(/\.$/, '')].map((text, at) => ({text, sentences: [at]}))
	return continued(article, [lines], 900)[0]!.length === 1
}

const alone = [
	['The former mayor of Hollin, Ida Holm, sold two mills.'],
	['The former president of Norvik was jailed.'],
	['The other driver, Bo Ray of Elm, was not hurt.'],
	['The two companies, Norvik and Vexo, agreed to merge.'],
	['The pair of bridges over the Elm will be closed.'],
	['Both the mayor and the council voted for the pier.'],
	['Neither the mayor nor the council voted for the pier.'],
	['Another storm is expected to hit Hollin on Friday.'],
	['As a result of the storm, two mills closed.'],
	['Because of a strike at Norvik the ferry won’t sail.'],
	['The 40-year-old bridge over the Elm collapsed.'],
	['On the same day that Ida Holm resigned, the pier burned.'],
	['Firms such as Vexo closed two mills.'],
	['The news agency Tidewire reported a loss.'],
	['The policy director of Norvik, Ann Lee, resigned.'],
	['The plan commission of Hollin voted 5-4.'],
	['The news conference was held in Oslo.'],
	['Ida Holm said that gains in this area would last.'],
	['The rescue effort involved 40 boats.'],
	['The decision not to jail Ida Holm angered Hollin.'],
	['The decision was not to jail Ida Holm.'],
	['The reason Ida Holm left is simple.'],
	['The question facing Hollin is the price of the pier.'],
	['The measure passed the Senate by 51 votes to 49.'],
	['The decision comes a month after Norvik sold its mills.'],
	['The remarks came after Ida Holm sued the council.'],
	['Ida Holm said that change is needed.'],
	['Ida Holm believes that order will return.'],
	['Ida Holm bought a boat and paid for it.'],
	['Ann Lee sold the mill since she was tired of it.'],
	['Ida Holm will sell boats as she did this spring.'],
	['Ida Holm held a vigil for those slain.'],
	['Ida Holm sold a boat for those hurt in a crash.'],
	['Ida Holm gave $900 to those most in need.'],
	['Ida Holm sold tickets for those older than 60.'],
	['Ida Holm sold tickets for those less quick.'],
	['Ida Holm sold the pier and, for that matter, two mills.'],
	['Those who lost their homes will get $900.'],
	['Those most in need will get $900.'],
	['That the mill closed surprised Ida Holm.'],
	['That Vexo closed the mill surprised Ida Holm.'],
	['The total is 3 million crowns.'],
	['The number was 400.'],
	['This one was sold to Vexo.'],
	['These past weeks Vexo sold two mills.'],
]

describe('sentences that stand alone', () => {
	it.each(alone)('don’t lean on the one before: %s', (line) => {
		expect(isOpen(line)).toBe(false)
	})

	it.each(alone)('stay apart from it: %s', (line) => {
		expect(isJoined(line)).toBe(false)
	})
})

describe('sentences that lean on the one before', () => {
	it.each([
		['As a result, two mills closed.'],
		['Another was shot in Hollin.'],
		['Both were jailed in Oslo.'],
		['Neither has sold the pier.'],
		['Others said the pier was sold.'],
		['The two met in Hollin on Monday.'],
		['The latter was sold to Vexo.'],
		['The 40-year-old was jailed in Oslo.'],
		['The same day, Ida Holm sold the pier.'],
		['On that day Ida Holm sold the pier.'],
		['In such cases, two mills are closed.'],
		['Arrest: The 40-year-old was jailed in Oslo.'],
		['Arrest, charge: The **40-year-old** was jailed in Oslo.'],
		['The decision was praised in Hollin.'],
		['The new figures are wrong.'],
		['Ida Holm says that claim is old.'],
		['Ida Holm and Bo Ray did this by selling the pier.'],
		['Ann Lee was proud of that.'],
		['Ida Holm gave $900 to those bakers.'],
		['Those mills were sold to Vexo.'],
		['Those are the words of Ida Holm.'],
		['That mill was sold to Vexo.'],
		['This mill was sold to Vexo.'],
		['These mills were sold to Vexo.'],
		['These countries signed the pact.'],
		['These courts shut in May.'],
		['Ida Holm says that total was wrong.'],
	])('are found: %s', (line) => {
		expect(isOpen(line)).toBe(true)
	})
})

describe('speech that opens a sheet', () => {
	const isThere = (speech: string): boolean =>
		whatMattersLines(
			sheetArticle(read(`Norvik Air sold two mills on Monday. “${speech},” Ida Holm, the mayor, said. “We need it.”`)),
			900,
		).some(({text}) => text.includes(`“${speech.slice(0, 12)}`))

	it.each([
		['It’s time to give the boats of Norvik Air to Hollin'],
		['It is hard to sell the boats of Norvik Air to Hollin'],
		['Now that winter is here, Norvik Air will sell boats to Hollin'],
		['Given that winter is here, Norvik Air will sell boats to Hollin'],
		['Since this morning Norvik Air has sold boats to Hollin'],
	])('needs no sentence before it: %s', (speech) => {
		expect(isThere(speech)).toBe(true)
	})

	it.each([
		['When this boat is given to Hollin, Norvik Air will end the quarrel'],
		['This boat will end the quarrel of Norvik Air and Hollin'],
		['That’s the end of the quarrel of Norvik Air and Hollin'],
		['They will end the quarrel of Norvik Air and Hollin'],
	])('needs one: %s', (speech) => {
		expect(isThere(speech)).toBe(false)
	})
})
