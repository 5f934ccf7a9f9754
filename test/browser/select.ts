import type {Page} from 'playwright-core'

/** Selects words of the article, or of another element, with the mouse, as a reader does; they may lie in several elements. */
export async function select(page: Page, words: string, within = '.text'): Promise<void> {
	const [left, top, right, bottom] = (await page.evaluate(`(() => {
		const root = document.querySelector(${JSON.stringify(within)})
		const at = root.textContent.indexOf(${JSON.stringify(words)})
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
		const range = document.createRange()
		let before = 0
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const {length} = node.textContent
			if (at >= before && at < before + length) range.setStart(node, at - before)
			const end = at + ${words.length}
			if (end > before && end <= before + length) range.setEnd(node, end - before)
			before += length
		}
		range.startContainer.parentElement.scrollIntoView({block: 'center'})
		const boxes = [...range.getClientRects()]
		const last = boxes[boxes.length - 1]
		return [boxes[0].left, (boxes[0].top + boxes[0].bottom) / 2, last.right, (last.top + last.bottom) / 2]
	})()`)) as [number, number, number, number]
	await page.mouse.move(left + 1, top)
	await page.mouse.down()
	await page.mouse.move(right - 1, bottom, {steps: 4})
	await page.mouse.up()
	await page.evaluate('new Promise((done) => setTimeout(done, 20))')
}
