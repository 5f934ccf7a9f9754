import {type MendCase, testMends} from './mended.js'

const cases: readonly MendCase[] = [
	[
		'what opens with `had` is a condition, whatever the tree made of it',
		'Had have VERB VBD 10 reparandum | the the DET DT 3 det | dam dam NOUN NN 1 obj | held hold VERB VBN 1 xcomp | , , PUNCT , 10 punct | the the DET DT 7 det | town town NOUN NN 10 nsubj | would would AUX MD 10 aux | be be AUX VB 10 cop | dry dry ADJ JJ 0 root | . . PUNCT . 10 punct',
		['dam nsubj held', 'Had aux held', 'held advcl dry'],
	],
	[
		'what somebody escapes is no circumstance',
		'Kemp Kemp PROPN NNP 2 nsubj | escaped escape VERB VBD 0 root | being be AUX VBG 4 aux:pass | sacked sack VERB VBN 2 advcl | . . PUNCT . 2 punct',
		['sacked xcomp escaped'],
	],
	[
		'nobody is called `no doubt`',
		'No no DET DT 2 det | doubt doubt NOUN NN 4 nsubj | Lee Lee PROPN NNP 2 appos | took take VERB VBD 0 root | a a DET DT 6 det | car car NOUN NN 4 obj | . . PUNCT . 4 punct',
		['doubt obl:unmarked took', 'Lee nsubj took'],
	],
	[
		'a last verb without a subject is said of the claim',
		'The the DET DT 2 det | claim claim NOUN NN 5 nsubj:outer | that that SCONJ IN 5 mark | Lee Lee PROPN NNP 5 nsubj | took take VERB VBD 0 root | a a DET DT 7 det | car car NOUN NN 5 obj | spread spread VERB VBD 5 xcomp | . . PUNCT . 5 punct',
		['spread root -', 'claim nsubj spread', 'took acl claim'],
	],
	[
		'a last verb below the claim is said of it',
		'The the DET DT 2 det | claim claim NOUN NN 0 root | that that SCONJ IN 5 mark | Moss Moss PROPN NNP 5 nsubj | stole steal VERB VBD 2 acl:relcl | a a DET DT 7 det | boat boat NOUN NN 5 obj | spread spread VERB VBD 5 xcomp | . . PUNCT . 2 punct',
		['spread root -', 'claim nsubj spread', 'stole acl claim'],
	],
	[
		'a clause that lacks nothing says what the evidence is of',
		'There there PRON EX 2 expl | is be VERB VBZ 0 root | no no DET DT 4 det | evidence evidence NOUN NN 2 nsubj | that that PRON WDT 7 mark | Lee Lee PROPN NNP 7 nsubj | took take VERB VBD 4 acl:relcl | a a DET DT 9 det | car car NOUN NN 7 obj | . . PUNCT . 2 punct',
		['took acl evidence'],
	],
	[
		'a teller between commas parts a subject from its verb',
		'Sailing sail VERB VBG 5 ccomp | , , PUNCT , 1 punct | Anna Anna PROPN NNP 5 nsubj | Keller Keller PROPN NNP 3 flat | said say VERB VBD 0 root | in in ADP IN 8 case | an a DET DT 8 det | interview interview NOUN NN 10 obl | , , PUNCT , 10 punct | gives give VERB VBZ 5 ccomp | the the DET DT 12 det | town town NOUN NN 10 iobj | a a DET DT 14 det | name name NOUN NN 10 obj | . . PUNCT . 5 punct',
		['gives root -', 'Sailing nsubj gives', 'said parataxis gives', 'interview obl said'],
	],
	[
		'whoever stands in front of what is told is its subject',
		'The the DET DT 2 det | driver driver NOUN NN 27 dislocated | of of ADP IN 5 case | the the DET DT 5 det | truck truck NOUN NN 2 nmod | , , PUNCT , 13 punct | a a DET DT 13 det | 34 34 NUM CD 10 nummod | - - PUNCT HYPH 8 punct | year year NOUN NN 12 obl:unmarked | - - PUNCT HYPH 10 punct | old old ADJ JJ 13 amod | man man NOUN NN 2 appos | from from ADP IN 15 case | Narva Narva PROPN NNP 13 nmod | , , PUNCT , 2 punct | was be AUX VBD 18 aux:pass | held hold VERB VBN 27 ccomp | on on ADP IN 20 case | suspicion suspicion NOUN NN 18 obl | of of ADP IN 22 case | theft theft NOUN NN 20 nmod | , , PUNCT , 27 punct | Sheriff Sheriff PROPN NNP 25 nmod:desc | Carl Carl PROPN NNP 27 nsubj | Boone Boone PROPN NNP 25 flat | told tell VERB VBD 0 root | reporters reporter NOUN NNS 27 iobj | at at ADP IN 31 case | the the DET DT 31 det | scene scene NOUN NN 27 obl | . . PUNCT . 27 punct',
		['driver nsubj:pass held'],
	],
	[
		'participles in a pair are parts of their nouns',
		'Guests guest NOUN NNS 2 nsubj | do do VERB VBP 0 root | things thing NOUN NNS 2 obj | they they PRON PRP 7 nsubj | could could AUX MD 7 aux | not not PART RB 7 advmod | do do VERB VB 3 acl:relcl | at at ADP IN 9 case | home home NOUN NN 7 obl | , , PUNCT , 14 punct | such such ADJ JJ 14 case | as as ADP IN 11 fixed | baking baking NOUN NN 14 compound | bread bread NOUN NN 7 obl | and and CCONJ CC 16 cc | painting paint VERB VBG 14 conj | doors door NOUN NNS 14 conj | . . PUNCT . 2 punct',
		['painting compound doors', 'and cc doors'],
	],
	[
		'no verb with a sense of its own helps another',
		'A a DET DT 2 det | letter letter NOUN NN 10 nsubj:pass | her her PRON PRP$ 4 nmod:poss | lawyer lawyer NOUN NN 5 nsubj | wrote write VERB VBD 10 aux | to to ADP IN 8 case | the the DET DT 8 det | court court NOUN NN 5 obl | was be AUX VBD 10 aux:pass | read read VERB VBN 0 root | out out ADP RP 10 compound:prt | . . PUNCT . 10 punct',
		['wrote acl:relcl letter'],
	],
	[
		"nobody is spoken to as somebody's commander",
		"Marsh Marsh PROPN NNP 2 compound | Town town PROPN NNP 4 compound | police police NOUN NN 4 compound | station station NOUN NN 6 nmod:poss | 's 's PART POS 4 case | commander commander NOUN NN 12 vocative | , , PUNCT , 6 punct | Captain Captain PROPN NNP 9 nmod:desc | Ida Ida PROPN NNP 12 nsubj | Lowe Lowe PROPN NNP 9 flat | has have AUX VBZ 12 aux | praised praise VERB VBN 0 root | the the DET DT 14 det | crew crew NOUN NN 12 obj | . . PUNCT . 12 punct",
		['commander nsubj praised', 'Ida appos commander'],
	],
	[
		'nothing stands as an object before its verb',
		"Kerr Kerr PROPN NNP 2 compound | Town town PROPN NNP 4 compound | fire fire NOUN NN 4 compound | station station NOUN NN 6 nmod:poss | 's 's PART POS 4 case | chief chief NOUN NN 12 obj | , , PUNCT , 6 punct | Captain Captain PROPN NNP 9 nmod:desc | Ann Ann PROPN NNP 12 nsubj | Moss Moss PROPN NNP 9 flat | has have AUX VBZ 12 aux | praised praise VERB VBN 0 root | the the DET DT 14 det | crew crew NOUN NN 12 obj | . . PUNCT . 12 punct",
		['chief nsubj praised', 'Ann appos chief'],
	],
	[
		'the pronoun of a clause in front does what the next verb says',
		'What what PRON WP 2 nsubj | began begin VERB VBD 8 csubj | as as ADP IN 6 case | a a DET DT 6 det | small small ADJ JJ 6 amod | protest protest NOUN NN 2 obl | has have AUX VBZ 8 aux | grown grow VERB VBN 0 root | into into ADP IN 11 case | a a DET DT 11 det | movement movement NOUN NN 8 obl | . . PUNCT . 8 punct',
		['What nsubj grown', 'began acl:relcl What'],
	],
	[
		'what a batch is of was released',
		'A a DET DT 2 det | batch batch NOUN NN 8 nsubj | of of ADP IN 4 case | letters letter NOUN NNS 2 nmod | released release VERB VBD 2 acl | this this DET DT 7 det | week week NOUN NN 5 obl:unmarked | showed show VERB VBD 0 root | the the DET DT 11 det | close close ADJ JJ 11 amod | links link NOUN NNS 8 obj | of of ADP IN 14 case | the the DET DT 14 det | firm firm NOUN NN 11 nmod | . . PUNCT . 8 punct',
		['released acl letters'],
	],
	[
		'how long something lasts is no object',
		'The the DET DT 3 det | tentative tentative ADJ JJ 3 amod | deal deal NOUN NN 5 nsubj | would would AUX MD 5 aux | last last VERB VB 0 root | four four NUM CD 7 nummod | years year NOUN NNS 5 obl:unmarked | . . PUNCT . 5 punct',
		['years obl:unmarked last'],
	],
	[
		'letters in brackets show how far a name goes',
		'Jo Jo PROPN NNP 3 nsubj | Moss Moss PROPN NNP 1 flat | works work VERB VBZ 0 root | for for ADP IN 7 case | the the DET DT 7 det | docks dock NOUN NNS 7 compound | office office NOUN NN 3 obl | of of ADP IN 11 case | the the DET DT 11 det | Tartu Tartu PROPN NNP 11 compound | Roads road NOUN NNS 7 nmod | and and CCONJ CC 14 cc | Harbours Harbour PROPN NNPS 14 compound | Board Board PROPN NNP 11 conj | ( ( PUNCT -LRB- 16 punct | TRHB TRHB PROPN NNP 11 appos | ) ) PUNCT -RRB- 16 punct | . . PUNCT . 3 punct',
		['Board nmod office', 'Roads compound Board', 'of case Board'],
	],
	[
		'a clause without a third `that` is told by nobody',
		'Anna Anna PROPN NNP 3 nsubj | Keller Keller PROPN NNP 1 flat | said say VERB VBD 0 root | that that SCONJ IN 8 mark | the the DET DT 6 det | quay quay NOUN NN 8 nsubj | is be AUX VBZ 8 cop | old old ADJ JJ 3 ccomp | and and CCONJ CC 14 cc | that that SCONJ IN 14 mark | the the DET DT 12 det | ferries ferry NOUN NNS 14 nsubj | should should AUX MD 14 aux | leave leave VERB VB 8 conj | , , PUNCT , 19 punct | and and CCONJ CC 19 cc | the the DET DT 18 det | council council NOUN NN 19 nsubj | agreed agree VERB VBD 14 conj | . . PUNCT . 3 punct',
		['agreed conj said'],
	],
	[
		'what is among many things does nothing in their place',
		"The the DET DT 2 det | watches watch NOUN NNS 25 ccomp | , , PUNCT , 5 punct | among among ADP IN 5 case | them they PRON PRP 2 nmod | a a DET DT 8 det | 1962 1962 NUM CD 8 nummod | diver diver NOUN NN 10 nmod:poss | 's 's PART POS 8 case | model model NOUN NN 11 compound | worth worth NOUN NN 19 nsubj:pass | more more ADJ JJR 11 advmod | than than ADP IN 14 case | £ £ SYM $ 11 obj | 85,000 85000 NUM CD 14 nummod | , , PUNCT , 11 punct | will will AUX MD 19 aux | be be AUX VB 19 aux:pass | returned return VERB VBN 25 ccomp | to to ADP IN 22 case | their their PRON PRP$ 22 nmod:poss | owners owner NOUN NNS 19 obl | , , PUNCT , 19 punct | police police NOUN NN 25 nsubj | said say VERB VBD 0 root | . . PUNCT . 25 punct",
		['watches nsubj:pass returned', 'worth appos watches'],
	],
	[
		'a title and the name behind it are one subject',
		'PORT PORT PROPN NNP 2 compound | ANSEL ANSEl PROPN NNP 0 root | , , PUNCT , 4 punct | Maine Maine PROPN NNP 2 list | — — PUNCT : 2 punct | Mayor Mayor PROPN NNP 9 nsubj | Ibrahim Ibrahim PROPN NNP 9 vocative | Toure Toure PROPN NNP 7 flat | used use VERB VBD 0 root | his his PRON PRP$ 12 nmod:poss | annual annual ADJ JJ 12 amod | address address NOUN NN 9 obj | on on ADP IN 15 case | Monday Monday PROPN NNP 15 compound | night night NOUN NN 9 obl | to to PART TO 17 mark | reject reject VERB VB 9 advcl | a a DET DT 19 det | plan plan NOUN NN 17 obj | , , PUNCT , 21 punct | telling tell VERB VBG 9 advcl | a a DET DT 25 det | packed packed ADJ JJ 25 amod | Grange Grange PROPN NNP 25 compound | Hall Hall PROPN NNP 21 iobj | that that SCONJ IN 31 mark | the the DET DT 28 det | town town NOUN NN 31 nsubj | would would AUX MD 31 aux | not not PART RB 31 advmod | trade trade VERB VB 25 acl:relcl | it it PRON PRP 31 obj | . . PUNCT . 9 punct',
		['Ibrahim nsubj used', 'Mayor nmod:desc Ibrahim'],
	],
	[
		'who tells it stands behind the last comma',
		"Almost almost ADV RB 2 advmod | nine nine NUM CD 33 nsubj | in in ADP IN 4 case | 10 10 NUM CD 2 nmod | of of ADP IN 8 case | the the DET DT 8 det | 640 640 NUM CD 8 nummod | drivers driver NOUN NNS 4 nmod | who who PRON WP 10 nsubj | voted vote VERB VBD 8 acl:relcl | backed back VERB VBD 8 acl:relcl | the the DET DT 13 det | strike strike NOUN NN 11 obj | , , PUNCT , 17 punct | on on ADP IN 17 case | a a DET DT 17 det | turnout turnout NOUN NN 11 obl | of of ADP IN 21 case | 81 81 NUM CD 21 nummod | per per NOUN NN 21 compound | cent cent NOUN NN 17 nmod | , , PUNCT , 24 punct | the the DET DT 24 det | Transport Transport PROPN NNP 29 compound | and and CCONJ CC 27 cc | Allied Allied ADJ NNP 27 amod | Workers Workers PROPN NNPS 29 nmod:poss | ' 's PART POS 27 case | Union Union PROPN NNP 17 conj | ( ( PUNCT -LRB- 31 punct | TAWU TAWU PROPN NNP 29 appos | ) ) PUNCT -RRB- 31 punct | announced announce VERB VBD 0 root | . . PUNCT . 33 punct",
		['backed ccomp announced', 'nine nsubj backed', 'Union nsubj announced'],
	],
	[
		'a phrase before the verb belongs to the noun before it',
		'Tram Tram PROPN NNP 2 compound | drivers driver NOUN NNS 6 nsubj | in in ADP IN 4 case | Thornley Thornley PROPN NNP 2 nmod | will will AUX MD 6 aux | walk walk VERB VB 0 root | out out ADV RB 6 advmod | for for ADP IN 10 case | 48 48 NUM CD 10 nummod | hours hour NOUN NNS 6 obl | from from ADP IN 12 case | midnight midnight NOUN NN 10 nmod | on on ADP IN 14 case | Thursday Thursday PROPN NNP 6 obl | after after ADP IN 19 case | last last ADJ JJ 18 amod | - - PUNCT HYPH 16 punct | ditch ditch NOUN NN 19 compound | talks talk NOUN NNS 6 obl | over over ADP IN 21 case | pay pay NOUN NN 22 obl | broke break VERB VBD 6 advcl | up up ADP RP 22 compound:prt | without without ADP IN 26 case | a a DET DT 26 det | deal deal NOUN NN 22 obl | . . PUNCT . 6 punct',
		['talks nsubj broke', 'pay nmod talks', 'after mark broke'],
	],
	[
		'the time between a pronoun and its verb belongs to the verb',
		'Moss Moss PROPN NNP 2 nsubj | met meet VERB VBD 0 root | his his PRON PRP$ 4 nmod:poss | niece niece NOUN NN 2 obj | , , PUNCT , 4 punct | who who PRON WP 7 nsubj | weeks week NOUN NNS 10 obl:unmarked | before before ADP IN 10 mark | had have AUX VBD 10 aux | left leave VERB VBN 2 advcl | town town NOUN NN 10 obj | . . PUNCT . 2 punct',
		['left acl:relcl niece', 'who nsubj left', 'weeks obl:unmarked left'],
	],
	[
		'a name right behind a time is the subject',
		'In in ADP IN 4 case | the the DET DT 4 det | 62nd 62nd ADJ JJ 4 amod | minute minute NOUN NN 7 obl | Ann Ann PROPN NNP 4 appos | Lee Lee PROPN NNP 5 flat | missed miss VERB VBD 0 root | a a DET DT 9 det | penalty penalty NOUN NN 7 obj | . . PUNCT . 7 punct',
		['Ann nsubj missed'],
	],
	[
		'a unit counts the sum, and whoever gets it is no part of it',
		'MADHAVPURI madhavpuri NOUN NN 0 root | : : PUNCT : 8 punct | Sugar sugar NOUN NN 4 compound | mills mill NOUN NNS 8 nsubj | in in ADP IN 7 case | the the DET DT 7 det | district district NOUN NN 4 nmod | owe owe VERB VBP 1 parataxis | cane cane NOUN NN 10 compound | growers grower NOUN NNS 11 compound | Rs Rs SYM $ 8 obj | 1,840 1840 NUM CD 13 nummod | crore crore NOUN NN 11 appos | ( ( PUNCT -LRB- 16 punct | about about ADV RB 16 advmod | $ $ SYM $ 13 appos | 200 200 NUM CD 18 compound | million million NUM CD 16 nummod | ) ) PUNCT -RRB- 16 punct | for for ADP IN 25 case | the the DET DT 25 det | 2025 2025 NUM CD 25 nummod | - - SYM SYM 24 case | 26 26 NUM CD 22 nmod | season season NOUN NN 8 obl | , , PUNCT , 31 punct | a a DET DT 29 det | government government NOUN NN 29 compound | panel panel NOUN NN 31 nsubj:pass | was be AUX VBD 31 aux:pass | told tell VERB VBN 8 parataxis | on on ADP IN 33 case | Wednesday Wednesday PROPN NNP 31 obl | , , PUNCT , 48 punct | and and CCONJ CC 48 cc | more more ADJ JJR 40 advmod | than than ADP IN 36 fixed | 70 70 NUM CD 40 nummod | per per NOUN NN 40 compound | cent cent NOUN NN 48 nsubj | of of ADP IN 43 case | the the DET DT 43 det | dues due NOUN NNS 40 nmod | are be AUX VBP 48 cop | over over ADV RB 46 advmod | 60 60 NUM CD 47 nummod | days day NOUN NNS 48 obl:unmarked | old old ADJ JJ 8 conj | . . PUNCT . 1 punct',
		['growers iobj owe', 'crore nummod Rs'],
	],
]

testMends(cases)
