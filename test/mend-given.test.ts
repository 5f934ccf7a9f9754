import {type MendCase, testMends} from './mended.js'

const cases: readonly MendCase[] = [
	[
		'a finite verb is no part of the noun behind it',
		'The the DET DT 4 det | drug drug NOUN NN 3 nsubj | cuts cut VERB VBZ 4 compound | deaths death NOUN NNS 0 root | . . PUNCT . 4 punct',
		['cuts root -', 'deaths obj cuts', 'drug nsubj cuts', 'The det drug'],
	],
	[
		'what is said of claims stands above what they claim',
		'Claims claim NOUN NNS 0 root | that that SCONJ IN 5 mark | it it PRON PRP 5 nsubj | was be AUX VBD 5 aux:pass | rigged rig VERB VBN 7 csubj | are be AUX VBP 7 cop | false false ADJ JJ 1 acl | . . PUNCT . 1 punct',
		['false root -', 'Claims nsubj false', 'rigged acl Claims', 'that mark rigged'],
	],
	[
		'allegations that somebody lied are no object of his',
		'Allegations allegation NOUN NNS 6 nsubj:pass | that that PRON WDT 4 obj | Lowe Lowe PROPN NNP 4 nsubj | lied lie VERB VBD 1 acl:relcl | were be AUX VBD 6 aux:pass | dismissed dismiss VERB VBN 0 root',
		['lied acl Allegations', 'that mark lied'],
	],
	[
		'an auxiliary before the subject belongs to the participle behind it',
		'Never never ADV RB 2 advmod | has have AUX VBZ 0 root | the the DET DT 4 det | town town NOUN NN 2 obj | seen see VERB VBN 4 acl | floods flood NOUN NNS 5 obj',
		['seen root -', 'town nsubj seen', 'has aux seen', 'Never advmod seen'],
	],
	[
		'a season is no object',
		'Barr Barr PROPN NNP 2 nsubj | has have VERB VBZ 0 root | 11 11 NUM CD 4 nummod | goals goal NOUN NNS 2 iobj | this this DET DT 6 det | season season NOUN NN 2 obj',
		['goals obj has', 'season obl:unmarked has'],
	],
	[
		'the name behind a form of address gets the money',
		'It it PRON PRP 2 nsubj | paid pay VERB VBD 0 root | Ms Ms PROPN NNP 2 iobj | Lowe Lowe PROPN NNP 5 compound | £ £ SYM $ 3 appos | 5 5 NUM CD 5 nummod',
		['Lowe iobj paid', '£ obj paid', 'Ms nmod:desc Lowe'],
	],
	[
		'whoever gets something is no part of it',
		'They they PRON PRP 2 nsubj | offered offer VERB VBD 0 root | the the DET DT 6 det | gang gang NOUN NN 5 compound | leader leader NOUN NN 6 compound | immunity immunity NOUN NN 2 obj',
		['leader iobj offered', 'the det leader', 'immunity obj offered'],
	],
	[
		'whom it went to belongs to the deed',
		'He he PRON PRP 2 nsubj | handed hand VERB VBD 0 root | letters letter NOUN NNS 2 obj | to to ADP IN 5 case | police police NOUN NN 3 nmod',
		['police obl handed'],
	],
	[
		'the noun that announces a name is no object',
		'Its its PRON PRP$ 2 nmod:poss | director director NOUN NN 6 obj | Kim Kim PROPN NNP 6 nsubj | Lowe Lowe PROPN NNP 3 flat | has have AUX VBZ 6 aux | quit quit VERB VBN 0 root',
		['director nsubj quit', 'Kim appos director'],
	],
	[
		'a quake hits, not its magnitude',
		'A a DET DT 2 det | magnitude magnitude NOUN NN 5 nsubj | 5.1 5.1 NUM CD 4 nummod | quake quake NOUN NN 5 compound | hit hit VERB VBD 0 root | Oslo Oslo PROPN NNP 5 obj',
		['quake nsubj hit', 'magnitude compound quake', 'A det quake'],
	],
	[
		'what stands in brackets leads nothing',
		'Lowe Lowe PROPN NNP 9 nsubj | ( ( PUNCT -LRB- 3 punct | R-Idaho R-Idaho PROPN NNP 1 appos | ) ) PUNCT -RRB- 3 punct | , , PUNCT , 7 punct | who who PRON WP 7 nsubj | led lead VERB VBD 3 acl:relcl | , , PUNCT , 1 punct | left leave VERB VBD 0 root',
		['led acl:relcl Lowe'],
	],
	[
		'a verb in the singular is said of the one',
		'Shares share NOUN NNS 9 nsubj | in in ADP IN 4 case | the the DET DT 4 det | firm firm NOUN NN 1 nmod | , , PUNCT , 7 punct | which which PRON WDT 7 nsubj | sells sell VERB VBZ 1 acl:relcl | , , PUNCT , 1 punct | fell fall VERB VBD 0 root',
		['sells acl:relcl firm'],
	],
	[
		'the place before a copula is no subject',
		'Among among ADP IN 3 case | the the DET DT 3 det | dead dead NOUN NN 6 nsubj | were be AUX VBD 6 cop | two two NUM CD 6 nummod | guards guard NOUN NNS 0 root | . . PUNCT . 6 punct',
		['dead obl guards', 'guards root -'],
	],
	[
		'a place before a sentence with its own subject stays there',
		'In in ADP IN 2 case | May May PROPN NNP 7 obl | the the DET DT 4 det | car car NOUN NN 7 nsubj | was be AUX VBD 7 cop | a a DET DT 7 det | wreck wreck NOUN NN 0 root',
		['wreck root -', 'car nsubj wreck'],
	],
	[
		'no offer calls on anybody',
		'Unions union NOUN NNS 2 nsubj | said say VERB VBD 0 root | the the DET DT 4 det | offer offer NOUN NN 6 nsubj | was be AUX VBD 6 cop | low low ADJ JJ 2 ccomp | and and CCONJ CC 8 cc | called call VERB VBD 6 conj | on on ADP IN 10 case | members member NOUN NNS 8 obl',
		['called conj said'],
	],
	[
		'some of so many are the subject',
		'At at ADP IN 2 case | least least ADJ JJS 3 nmod | 15 15 NUM CD 7 obl | of of ADP IN 6 case | the the DET DT 6 det | passengers passenger NOUN NNS 3 nmod | survived survive VERB VBD 0 root',
		['15 nsubj survived'],
	],
]

testMends(cases)
