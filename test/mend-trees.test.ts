import {expect, test} from '@jest/globals'
import {mended} from './mended.js'

test('a verb of saying at the end of the sentence is its root, in the midst it stands beside', () => {
	const end = mended(`" " PUNCT \`\` 4 punct
		Boats boat NOUN NNS 4 nsubj
		may may AUX MD 4 aux
		leave leave VERB VB 0 root
		the the DET DT 6 det
		quay quay NOUN NN 4 obj
		, , PUNCT , 4 punct
		" " PUNCT '' 4 punct
		the the DET DT 10 det
		skipper skipper NOUN NN 11 nsubj
		said say VERB VBD 6 acl:relcl
		. . PUNCT . 4 punct`)
	expect(end).toContain('said root -')
	expect(end).toContain('leave ccomp said')
	expect(end).toContain('. punct said')
	const midst = mended(`The the DET DT 2 det
		quay quay NOUN NN 8 nsubj
		, , PUNCT , 8 punct
		the the DET DT 5 det
		skipper skipper NOUN NN 6 nsubj
		said say VERB VBD 2 acl:relcl
		, , PUNCT , 8 punct
		sinks sink VERB VBZ 0 root
		. . PUNCT . 8 punct`)
	expect(midst).toContain('said parataxis sinks')
	expect(midst).toContain('sinks root -')
})

test('what a verb says or wonders is its complement, what is the case if it asks is not', () => {
	const clause = (verb: string, mark: string): string =>
		mended(`She she PRON PRP 2 nsubj
		${verb} VERB VBD 0 root
		on on ADP IN 4 case
		Monday Monday PROPN NNP 2 obl
		${mark} ${mark} SCONJ IN 7 mark
		boats boat NOUN NNS 7 nsubj
		leak leak VERB VBP 2 advcl`).at(-1)!
	expect(clause('admitted admit', 'that')).toBe('leak ccomp admitted')
	expect(clause('wondered wonder', 'if')).toBe('leak ccomp wondered')
	expect(clause('called call', 'if')).toBe('leak advcl called')
	expect(clause('slept sleep', 'that')).toBe('leak advcl slept')
})

test('what follows a verb of saying in marks is its complement', () => {
	const tree = mended(`He he PRON PRP 2 nsubj
		added add VERB VBD 0 root
		: : PUNCT : 2 punct
		" " PUNCT \`\` 6 punct
		No no DET DT 6 det
		boats boat NOUN NNS 2 obj
		" " PUNCT '' 6 punct`)
	expect(tree).toContain('boats ccomp added')
})

test('words leave the punctuation they hang on', () => {
	const tree = mended(`She she PRON PRP 2 nsubj
		said say VERB VBD 0 root
		that that SCONJ IN 6 mark
		boats boat NOUN NNS 5 nsubj
		leak leak VERB VBP 6 advcl
		. . PUNCT . 2 punct`)
	expect(tree).toContain('that mark leak')
	expect(tree).toContain('leak ccomp said')
})
