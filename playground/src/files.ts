/** Calls `open` with files that are chosen, dropped anywhere on the page, or pasted. */
export function watchFiles(input: HTMLInputElement, open: (files: readonly File[]) => void): void {
	const give = (list: FileList | null | undefined): boolean => {
		const files = [...(list ?? [])]
		if (files.length > 0) open(files)
		return files.length > 0
	}
	input.addEventListener('change', () => {
		give(input.files)
		// The same file may be chosen again.
		input.value = ''
	})
	const {body} = document
	const over = (is: boolean): void => void body.classList.toggle('dropping', is)
	addEventListener('dragover', (event) => {
		if (!event.dataTransfer?.types.includes('Files')) return
		event.preventDefault()
		over(true)
	})
	addEventListener('dragleave', (event) => {
		if (event.relatedTarget === null) over(false)
	})
	addEventListener('drop', (event) => {
		over(false)
		if (!event.dataTransfer?.types.includes('Files')) return
		event.preventDefault()
		give(event.dataTransfer.files)
	})
	addEventListener('paste', (event) => {
		if (give(event.clipboardData?.files)) event.preventDefault()
	})
}
