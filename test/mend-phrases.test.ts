import {type MendCase, testMends} from './mended.js'

const cases: readonly MendCase[] = [
	[
		'few, if any, are no condition',
		'Few few ADJ JJ 5 xcomp | if if SCONJ IN 5 mark | any any DET DT 1 det | makers maker NOUN NNS 5 nsubj | use use VERB VBP 0 root | it it PRON PRP 5 obj',
		['Few amod makers', 'use root -', 'if mark any'],
	],
	[
		'whoever opens the sentence tells what follows',
		'They they PRON PRP 2 nsubj | said say VERB VBD 5 parataxis | , , PUNCT , 2 punct | they they PRON PRP 5 nsubj | left leave VERB VBD 0 root | . . PUNCT . 5 punct',
		['said root -', 'left ccomp said', '. punct said'],
	],
	[
		'no adverb takes a clause with that',
		'Lee Lee PROPN NNP 2 nsubj | read read VERB VBD 0 root | somewhere somewhere ADV RB 2 advmod | that that SCONJ IN 6 mark | it it PRON PRP 6 nsubj | leaks leak VERB VBZ 3 ccomp',
		['leaks ccomp read'],
	],
	[
		'what stands in brackets goes beside the clause, not beside its infinitive',
		'Songs song NOUN NNS 3 nsubj | are be AUX VBP 3 cop | easy easy ADJ JJ 0 root | to to PART TO 5 mark | sing sing VERB VB 3 xcomp | ( ( PUNCT -LRB- 7 punct | try try VERB VB 5 parataxis | them they PRON PRP 7 obj | ) ) PUNCT -RRB- 7 punct',
		['try parataxis easy'],
	],
	[
		'a title and the first part of the name behind it',
		'Labour Labour PROPN NNP 2 compound | Leader Leader NOUN NN 3 nmod:desc | Ann Ann PROPN NNP 4 compound | Lee Lee PROPN NNP 5 nsubj | left leave VERB VBD 0 root',
		['Ann nsubj left', 'Lee flat Ann'],
	],
	[
		'what somebody asks is what it is',
		'They they PRON PRP 2 nsubj | know know VERB VBP 0 root | what what PRON WP 2 obj | the the DET DT 5 det | plan plan NOUN NN 6 nsubj | is be AUX VBZ 3 acl:relcl',
		['what ccomp know', 'plan nsubj what', 'is cop what'],
	],
	[
		'what more than doubles, doubles',
		'Sales sale NOUN NNS 2 nsubj | more more ADJ JJR 0 root | than than ADP IN 4 mark | doubled double VERB VBD 2 advcl | . . PUNCT . 2 punct',
		['doubled root -', 'Sales nsubj doubled', 'more advmod doubled'],
	],
	[
		'what stands in front of a teller between commas is told too',
		'If if SCONJ IN 3 mark | it it PRON PRP 3 nsubj | rains rain VERB VBZ 6 advcl | , , PUNCT , 3 punct | Lee Lee PROPN NNP 6 nsubj | warned warn VERB VBD 0 root | , , PUNCT , 11 punct | the the DET DT 9 det | pier pier NOUN NN 11 nsubj | will will AUX MD 11 aux | close close VERB VB 6 ccomp | . . PUNCT . 6 punct',
		['close root -', 'warned parataxis close', 'rains advcl close', 'Lee nsubj warned'],
	],
	[
		'a clause behind a bare time is said of the object before it',
		'We we PRON PRP 2 nsubj | drew draw VERB VBD 0 root | the the DET DT 4 det | boats boat NOUN NNS 2 obj | this this DET DT 6 det | year year NOUN NN 2 obl:unmarked | , , PUNCT , 9 punct | which which PRON WDT 9 nsubj | include include VERB VBP 6 acl:relcl | Acme Acme PROPN NNP 9 obj',
		['include acl:relcl boats'],
	],
	[
		'the preposition before a name governs the name',
		'Mail mail NOUN NN 0 root | from from ADP IN 3 case | nominee nominee NOUN NN 4 nmod:desc | Ann Ann PROPN NNP 1 nmod | Lee Lee PROPN NNP 4 flat',
		['from case Ann'],
	],
	[
		'`in order` opens a clause',
		'Steps step NOUN NNS 2 nsubj:pass | taken take VERB VBN 0 root | in in ADP IN 2 compound:prt | order order NOUN NN 3 fixed | to to PART TO 6 mark | help help VERB VB 2 advcl',
		['in mark help'],
	],
	[
		'`along with` joins a noun to the one before it',
		'Mia Mia PROPN NNP 5 nsubj | along along ADV RB 1 advmod | with with ADP IN 4 case | others other NOUN NNS 5 obl | left leave VERB VBD 0 root',
		['along case others', 'others nmod Mia'],
	],
	[
		'a participle alone before the noun behind a comma describes it',
		'Mia Mia PROPN NNP 6 nsubj | , , PUNCT , 3 punct | founding found VERB VBG 1 acl | chair chair NOUN NN 1 appos | , , PUNCT , 4 punct | left leave VERB VBD 0 root',
		['founding amod chair'],
	],
	[
		'the short form of a state belongs to the place before it',
		'said say VERB VBD 0 root | Mia Mia PROPN NNP 1 nsubj | of of ADP IN 4 case | Reno Reno PROPN NNP 6 compound | , , PUNCT , 6 punct | Nev. Nev. PROPN NNP 2 conj',
		['Reno nmod Mia', 'Nev. nmod:unmarked Reno'],
	],
	[
		'what stands between a verb and what is said is the subject of that',
		'Lee Lee PROPN NNP 2 nsubj | says say VERB VBZ 0 root | sales sale NOUN NNS 2 obj | , , PUNCT , 6 punct | could could AUX MD 6 aux | grow grow VERB VB 2 ccomp',
		['sales nsubj grow'],
	],
	[
		'a participle behind the comma of a phrase in front is the subject',
		'For for ADP IN 2 case | us we PRON PRP 6 obl | , , PUNCT , 2 punct | waiting wait VERB VBG 2 acl | is be AUX VBZ 6 cop | hard hard ADJ JJ 0 root',
		['waiting csubj hard'],
	],
	[
		'whoever says something adds something',
		'Rents rent NOUN NNS 2 nsubj | rose rise VERB VBD 0 root | , , PUNCT , 5 punct | Lee Lee PROPN NNP 5 nsubj | said say VERB VBD 2 parataxis | , , PUNCT , 7 punct | adding add VERB VBG 2 advcl | little little ADJ JJ 7 obj',
		['adding advcl said'],
	],
	[
		'the name behind the closing mark tells it, and is not what is told of',
		"“ “ PUNCT `` 3 punct | They they PRON PRP 3 nsubj | scare scare VERB VBP 9 ccomp | me I PRON PRP 3 iobj | , , PUNCT , 6 punct | ” ” PUNCT '' 6 punct | Lee Lee PROPN NNP 3 obj | , , PUNCT , 7 punct | said say VERB VBD 0 root",
		['Lee nsubj said', 'me obj scare'],
	],
	[
		'what somebody hopes to do has the pronoun as its object',
		'plans plan NOUN NNS 0 root | that that PRON WDT 4 obj | they they PRON PRP 4 nsubj | hope hope VERB VBP 1 acl:relcl | to to PART TO 6 mark | drop drop VERB VB 4 xcomp',
		['that obj drop'],
	],
	[
		'a participle behind a dateline is no part of the place',
		'Oslo Oslo PROPN NNP 7 vocative | - - PUNCT : 3 punct | Growing grow VERB VBG 1 acl | up up ADP RP 3 compound:prt | , , PUNCT , 3 punct | she she PRON PRP 7 nsubj | sang sing VERB VBD 0 root',
		['Growing advcl sang'],
	],
	[
		'whoever declares himself something is named that',
		'He he PRON PRP 2 nsubj | declared declare VERB VBD 0 root | himself himself PRON PRP 2 iobj | an a DET DT 5 det | independent independent ADJ JJ 2 obj',
		['himself obj declared', 'independent xcomp declared'],
	],
	[
		'a phrase with a preposition may stand between a verb and its object',
		'They they PRON PRP 2 nsubj | opened open VERB VBD 0 root | on on ADP IN 4 case | Monday Monday PROPN NNP 2 obl | a a DET DT 6 det | school school NOUN NN 2 obl',
		['school obj opened', 'Monday obl opened'],
	],
	[
		'whoever says what happened points to something',
		'Lee Lee PROPN NNP 2 nsubj | said say VERB VBD 0 root | rents rent NOUN NNS 4 nsubj | rose rise VERB VBD 2 ccomp | , , PUNCT , 6 punct | pointing point VERB VBG 4 advcl | to to ADP IN 8 case | charts chart NOUN NNS 6 obl',
		['pointing advcl said'],
	],
	[
		'two names side by side before a verb are one',
		'that that SCONJ IN 4 mark | Ann Ann PROPN NNP 4 obj | Lee Lee PROPN NNP 4 nsubj | left leave VERB VBD 0 root',
		['Ann nsubj left', 'Lee flat Ann'],
	],
	[
		'the first name heads a name with small words',
		'cleric cleric NOUN NN 3 compound | Karim Karim PROPN NNP 3 compound | al al PROPN NNP 6 nsubj | - - PUNCT HYPH 3 punct | Rashid Rashid PROPN NNP 3 flat | left leave VERB VBD 0 root',
		['Karim nsubj left', 'al flat Karim', 'Rashid flat Karim', 'cleric compound Karim'],
	],
	[
		'what stands in marks behind a verb of telling is told by it',
		'issued issue VERB VBD 0 root | notes note NOUN NNS 1 obj | saying say VERB VBG 2 acl | , , PUNCT , 8 punct | “ “ PUNCT `` 8 punct | It it PRON PRP 8 nsubj | is be AUX VBZ 8 cop | proof proof NOUN NN 1 parataxis',
		['proof ccomp saying'],
	],
	[
		'a clause right behind a verb of telling is told by it',
		'They they PRON PRP 2 nsubj | waver waver VERB VBP 0 root | and and CCONJ CC 4 cc | say say VERB VBP 2 conj | all all PRON DT 7 nsubj | may may AUX MD 7 aux | change change VERB VB 2 conj',
		['change ccomp say'],
	],
	[
		'what is told behind that belongs to the verb before it',
		'It it PRON PRP 3 nsubj | is be AUX VBZ 3 cop | sad sad ADJ JJ 0 root | to to PART TO 5 mark | admit admit VERB VB 3 csubj | that that SCONJ IN 8 mark | we we PRON PRP 8 nsubj | failed fail VERB VBD 3 ccomp',
		['failed ccomp admit'],
	],
	[
		'a verb with a subject and a tense of its own is what is told',
		'They they PRON PRP 2 nsubj | guaranteed guarantee VERB VBD 0 root | two two NUM CD 4 nsubj | mated mate VERB VBD 2 xcomp',
		['mated ccomp guaranteed'],
	],
	[
		'a phrase before the teller belongs to the clause behind',
		'" " PUNCT `` 3 punct | Soon soon ADV RB 6 advmod | , , PUNCT , 2 punct | " " PUNCT \'\' 2 punct | Lee Lee PROPN NNP 6 nsubj | said say VERB VBD 0 root | , , PUNCT , 10 punct | " " PUNCT `` 10 punct | we we PRON PRP 10 nsubj | go go VERB VBP 6 ccomp',
		['go root -', 'said parataxis go', 'Soon advmod go', 'Lee nsubj said'],
	],
	[
		'a courtesy title describes the name',
		'Ms Ms PROPN NNP 3 nsubj | Lee Lee PROPN NNP 1 flat | left leave VERB VBD 0 root',
		['Lee nsubj left', 'Ms nmod:desc Lee'],
	],
	[
		'of two names behind the verb of telling the first is the head',
		'" " PUNCT `` 2 punct | Go go VERB VB 5 ccomp | , , PUNCT , 2 punct | " " PUNCT \'\' 2 punct | wrote write VERB VBD 0 root | Ann Ann PROPN NNP 7 compound | Lee Lee PROPN NNP 5 obj',
		['Ann nsubj wrote', 'Lee flat Ann'],
	],
	[
		'what somebody is told behind that and an infinitive is no aside',
		'They they PRON PRP 2 nsubj | told tell VERB VBD 0 root | us we PRON PRP 2 obj | that that PRON WDT 6 obj | to to PART TO 6 mark | win win VERB VB 2 advcl | we we PRON PRP 8 nsubj | wait wait VERB VBP 2 parataxis',
		['wait ccomp told', 'that mark wait'],
	],
	[
		'what stands between `for` and an infinitive does it',
		'They they PRON PRP 2 nsubj | wait wait VERB VBP 0 root | for for ADP IN 5 case | the the DET DT 5 det | rain rain NOUN NN 2 obl | to to PART TO 7 mark | stop stop VERB VB 2 advcl',
		['rain nsubj stop', 'for mark stop', 'stop advcl wait'],
	],
	[
		'what somebody may do is no doer',
		'They they PRON PRP 2 nsubj | ask ask VERB VBP 0 root | for for ADP IN 4 case | permission permission NOUN NN 2 obl | to to PART TO 6 mark | go go VERB VB 4 acl',
		['permission obl ask', 'go acl permission'],
	],
	[
		'a noun alone is not told, what stands behind it with a verb is',
		'Boats boat NOUN NNS 5 ccomp | may may AUX MD 3 aux | sink sink VERB VB 5 ccomp | police police NOUN NNS 5 nsubj | said say VERB VBD 0 root',
		['Boats nsubj sink', 'sink ccomp said'],
	],
	[
		'of two in front of a verb the second explains the first',
		'Two two NUM CD 7 obl:unmarked | , , PUNCT , 4 punct | a a DET DT 4 det | third third NOUN NN 7 nsubj | , , PUNCT , 4 punct | have have AUX VBP 7 aux | fled flee VERB VBN 0 root',
		['Two nsubj fled', 'third appos Two'],
	],
	[
		'of two verbs behind when the first has the first noun',
		'When when ADV WRB 5 advmod | many many NOUN NNS 5 nsubj:outer | crossed cross VERB VBN 2 acl | it it PRON PRP 5 nsubj | swayed sway VERB VBD 0 root',
		['many nsubj crossed', 'crossed advcl swayed', 'When advmod crossed'],
	],
	[
		'a score behind a verb is no number of what follows',
		'They they PRON PRP 2 nsubj | led lead VERB VBD 0 root | 1 1 NUM CD 7 nummod | - - PUNCT : 5 punct | 0 0 NUM CD 3 nmod | after after ADP IN 7 case | minutes minute NOUN NNS 2 obl',
		['1 obj led'],
	],
	[
		'a name between a verb and a later time is the object',
		'She she PRON PRP 2 nsubj | won win VERB VBD 0 root | Gold Gold PROPN NNP 5 compound | two two NUM CD 5 nummod | years year NOUN NNS 6 obl:unmarked | later later ADV RB 2 advmod',
		['Gold obj won'],
	],
	[
		'what follows ago belongs to the verb',
		'She she PRON PRP 2 nsubj | joined join VERB VBD 0 root | years year NOUN NNS 4 obl:unmarked | ago ago ADV RB 2 advmod | as as ADP IN 6 case | clerk clerk NOUN NN 4 obl',
		['clerk obl joined'],
	],
	[
		'a time with the article of the object is part of that',
		'They they PRON PRP 2 nsubj | share share VERB VBP 0 root | the the DET DT 4 det | night night NOUN NN 2 obl:unmarked | watch watch NOUN NN 2 obj',
		['night compound watch', 'the det watch'],
	],
	[
		'what stands in front of what is told belongs to it',
		'Soon soon ADV RB 6 advmod | , , PUNCT , 1 punct | mills mill NOUN NNS 4 nsubj | close close VERB VBP 6 ccomp | Lee Lee PROPN NNP 6 nsubj | said say VERB VBD 0 root',
		['Soon advmod close'],
	],
	[
		'without a third `that` nobody is told so',
		'Lee Lee PROPN NNP 2 nsubj | said say VERB VBD 0 root | that that SCONJ IN 5 mark | it it PRON PRP 5 nsubj | rots rot VERB VBZ 2 ccomp | and and CCONJ CC 9 cc | that that SCONJ IN 9 mark | all all PRON DT 9 nsubj | go go VERB VBP 5 conj | and and CCONJ CC 12 cc | they they PRON PRP 12 nsubj | agreed agree VERB VBD 5 conj',
		['agreed conj said', 'go conj rots'],
	],
	[
		'what is alleged hangs on the noun',
		'He he PRON PRP 2 nsubj | left leave VERB VBD 0 root | after after ADP IN 4 case | claims claim NOUN NNS 2 obl | they they PRON PRP 6 nsubj | stole steal VERB VBD 2 ccomp',
		['stole acl claims'],
	],
	[
		'what somebody is found to be is no part of whom it is said of',
		'They they PRON PRP 2 nsubj | found find VERB VBD 0 root | the the DET DT 4 det | clerk clerk NOUN NN 2 obj | guilty guilty ADJ JJ 4 acl',
		['guilty xcomp found'],
	],
]

testMends(cases)
