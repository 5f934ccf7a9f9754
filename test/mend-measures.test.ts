import {type MendCase, testMends} from './mended.js'

const cases: readonly MendCase[] = [
	[
		'the time between a noun and the clause behind it belongs to the verb',
		'Crews crew NOUN NNS 2 nsubj | called call VERB VBD 0 root | off off ADP RP 2 compound:prt | the the DET DT 6 det | search search NOUN NN 6 compound | hours hour NOUN NNS 2 obj | before before SCONJ IN 9 mark | it it PRON PRP 9 nsubj | ended end VERB VBD 2 advcl | . . PUNCT . 2 punct',
		['search obj called', 'the det search', 'hours obl:unmarked called'],
	],
	[
		'hours of business stay what is extended',
		'It it PRON PRP 2 nsubj | extended extend VERB VBD 0 root | its its PRON PRP$ 5 nmod:poss | opening opening NOUN NN 5 compound | hours hour NOUN NNS 2 obj | before before ADP IN 7 case | May May PROPN NNP 2 obl',
		['hours obj extended', 'opening compound hours'],
	],
	[
		'a participle that may be a past tense has the phrase behind `after` for its subject',
		'Six six NUM CD 3 nsubj | are be AUX VBP 3 cop | missing missing ADJ JJ 0 root | after after ADP IN 6 case | a a DET DT 6 det | flood flood NOUN NN 3 obl | swept sweep VERB VBN 3 advcl | down down ADP IN 10 case | the the DET DT 10 det | valley valley NOUN NN 7 obl | . . PUNCT . 3 punct',
		['flood nsubj swept', 'after mark swept'],
	],
	[
		'but not where somebody is found so',
		'She she PRON PRP 3 nsubj:pass | was be AUX VBD 3 aux:pass | found find VERB VBN 0 root | after after ADP IN 6 case | the the DET DT 6 det | crash crash NOUN NN 3 obl | buried bury VERB VBN 3 advcl | under under ADP IN 9 case | snow snow NOUN NN 7 obl',
		['crash obl found', 'after case crash'],
	],
	[
		'a phrase of a clause below the governor opens the clause, too',
		'He he PRON PRP 4 nsubj | was be AUX VBD 4 cop | under under ADP IN 4 case | pressure pressure NOUN NN 0 root | to to PART TO 6 mark | quit quit VERB VB 4 acl | since since ADP IN 8 case | photographs photograph NOUN NNS 6 obl | of of ADP IN 10 case | it it PRON PRP 8 nmod | emerged emerge VERB VBD 4 advcl | . . PUNCT . 4 punct',
		['photographs nsubj emerged', 'since mark emerged'],
	],
	[
		'`how` belongs to the infinitive behind it',
		'He he PRON PRP 2 nsubj | knows know VERB VBZ 0 root | how how ADV WRB 2 obj | to to PART TO 5 mark | sell sell VERB VB 3 acl | cars car NOUN NNS 5 obj',
		['sell ccomp knows', 'how advmod sell'],
	],
	[
		'whom it takes an hour is told apart from the hour',
		'It it PRON PRP 2 nsubj | took take VERB VBD 0 root | the the DET DT 4 det | jury jury NOUN NN 2 obj | less less ADV RBR 2 advmod | than than ADP IN 8 case | an a DET DT 8 det | hour hour NOUN NN 2 obl | to to PART TO 10 mark | convict convict VERB VB 8 acl | him he PRON PRP 10 obj',
		['It expl took', 'jury iobj took', 'hour obj took', 'convict advcl took'],
	],
	[
		'whom it takes years is no part of them',
		'It it PRON PRP 3 nsubj | will will AUX MD 3 aux | take take VERB VB 0 root | the the DET DT 6 det | council council NOUN NN 6 compound | years year NOUN NNS 3 obj | to to PART TO 8 mark | mend mend VERB VB 3 advcl | roads road NOUN NNS 8 obj',
		['council iobj take', 'the det council', 'years obj take'],
	],
	[
		'a second noun before a participle has the passive for itself',
		'Two two NUM CD 3 nsubj:pass | were be AUX VBD 3 aux:pass | killed kill VERB VBN 0 root | and and CCONJ CC 5 cc | dozens dozen NOUN NNS 3 conj | injured injure VERB VBN 5 acl | . . PUNCT . 3 punct',
		['injured conj killed', 'dozens nsubj:pass injured', 'and cc injured'],
	],
	[
		'the size of something gets nothing',
		'They they PRON PRP 2 nsubj | removed remove VERB VBD 0 root | a a DET DT 4 det | lump lump NOUN NN 2 iobj | the the DET DT 6 det | size size NOUN NN 2 obj | of of ADP IN 9 case | a a DET DT 9 det | plum plum NOUN NN 6 nmod',
		['lump obj removed', 'size nmod:unmarked lump'],
	],
	[
		'whence somebody is pulled alive belongs to the verb',
		'Crews crew NOUN NNS 2 nsubj | pulled pull VERB VBD 0 root | a a DET DT 4 det | boy boy NOUN NN 2 obj | alive alive ADJ JJ 4 acl | from from ADP IN 8 case | the the DET DT 8 det | rubble rubble NOUN NN 5 obl | . . PUNCT . 2 punct',
		['alive xcomp pulled', 'rubble obl pulled'],
	],
	[
		'what opens a sentence and is no time is its subject',
		'The the DET DT 2 det | couple couple NOUN NN 9 obl:unmarked | , , PUNCT , 5 punct | who who PRON WP 5 nsubj | married marry VERB VBD 2 acl:relcl | in in ADP IN 7 case | May May PROPN NNP 5 obl | , , PUNCT , 2 punct | have have VERB VBP 0 root | two two NUM CD 11 nummod | sons son NOUN NNS 9 obj',
		['couple nsubj have'],
	],
	[
		'what is worth something stands above its worth',
		'Thieves thief NOUN NNS 2 nsubj | left leave VERB VBD 0 root | with with ADP IN 4 case | jewels jewel NOUN NNS 5 nsubj | worth worth ADJ JJ 2 obl | 4 4 NUM CD 7 nummod | euros euro NOUN NNS 5 obj | . . PUNCT . 2 punct',
		['jewels obl left', 'worth amod jewels', 'euros obj worth'],
	],
	[
		'and is what is seized',
		'Police police NOUN NNS 2 nsubj | seized seize VERB VBD 0 root | cocaine cocaine NOUN NN 4 compound | worth worth ADJ JJ 2 xcomp | 2 2 NUM CD 6 nummod | euros euro NOUN NNS 2 obj | . . PUNCT . 2 punct',
		['cocaine obj seized', 'worth amod cocaine', 'euros obj worth'],
	],
	[
		'what is left behind is the object',
		'He he PRON PRP 2 nsubj | left leave VERB VBD 0 root | behind behind ADP IN 5 case | a a DET DT 5 det | wife wife NOUN NN 2 obl',
		['behind compound:prt left', 'wife obj left'],
	],
	[
		'how far off something happens is no object',
		'It it PRON PRP 2 nsubj | struck strike VERB VBD 0 root | 40 40 NUM CD 4 nummod | km km NOUN NN 2 obj | north north ADV RB 2 advmod | of of ADP IN 7 case | Oslo Oslo PROPN NNP 5 obl',
		['km obl:unmarked struck'],
	],
	[
		'the noun before a participle is the subject of the verb that has none',
		'Fires fire NOUN NNS 2 nsubj | fanned fan VERB VBN 6 advcl | by by ADP IN 4 case | winds wind NOUN NNS 2 obl:agent | have have AUX VBP 6 aux | burned burn VERB VBN 0 root | forests forest NOUN NNS 6 obj',
		['Fires nsubj burned', 'fanned acl Fires'],
	],
	[
		'a second participle of a film has its own object',
		'Films film NOUN NNS 0 root | directed direct VERB VBN 1 acl | by by ADP IN 4 case | Moss Moss PROPN NNP 2 obl:agent | and and CCONJ CC 7 cc | starring star VERB VBG 7 nmod:desc | Lee Lee PROPN NNP 4 conj',
		['starring conj directed', 'Lee obj starring', 'and cc starring'],
	],
	[
		'the noun before `having` is no subject of the main verb',
		'Lee Lee PROPN NNP 6 vocative | having have AUX VBG 3 aux | left leave VERB VBN 6 advcl | , , PUNCT , 3 punct | Moss Moss PROPN NNP 6 nsubj | sold sell VERB VBD 0 root | boats boat NOUN NNS 6 obj',
		['Lee nsubj left', 'Moss nsubj sold'],
	],
	[
		'some of them are no object',
		'Six six NUM CD 3 nsubj:pass | were be AUX VBD 3 aux:pass | hurt hurt VERB VBN 0 root | , , PUNCT , 5 punct | two two NUM CD 3 obj | of of ADP IN 7 case | them they PRON PRP 5 nmod | badly badly ADV RB 3 advmod',
		['two appos Six'],
	],
]

testMends(cases)
