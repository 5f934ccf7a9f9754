const worker = new Worker('worker.js', {type: 'module'})
worker.onmessage = ({data}) => {
	document.querySelector('pre').textContent = JSON.stringify(data.facts, null, 2)
}
document.querySelector('form').onsubmit = (event) => {
	event.preventDefault()
	worker.postMessage({text: document.querySelector('textarea').value, published: '2026-03-04'})
}
