import type {PeopleCase} from './people-case.js'

/** Names of one person or body in their forms, and of different ones that share words. */
export const nameGroupCases: readonly PeopleCase[] = [
	{text: 'Holt won. Mary Holt thanked nobody.', people: {'Mary Holt': ['Holt', 'Mary Holt']}},
	{
		text: 'Mary Holt met Peter Holt. Peter Holt spoke. Holt left.',
		people: {'Mary Holt': ['Mary Holt'], 'Peter Holt': ['Peter Holt', 'Peter Holt', 'Holt']},
	},
	{
		text: 'Mary Holt met Peter Holt. Mr. Holt spoke. Ms. Holt left.',
		people: {'Mary Holt': ['Mary Holt', 'Holt'], 'Peter Holt': ['Peter Holt', 'Holt']},
	},
	{
		text: 'Mary Holt won. Holt sang. Holt met Peter Holt. Voters like Holt.',
		people: {'Mary Holt': ['Mary Holt', 'Holt', 'Holt', 'Holt'], 'Peter Holt': ['Peter Holt']},
	},
	{
		text: 'Mary Holt waited. Peter Holt spoke. Peter Holt sang. Peter Holt left. Holt was calm.',
		people: {'Mary Holt': ['Mary Holt', 'Holt'], 'Peter Holt': ['Peter Holt', 'Peter Holt', 'Peter Holt']},
	},
	{
		text: 'Holt wins in Oslo. Mary Holt thanked nobody. Peter Holt lost. Peter Holt left.',
		people: {'Mary Holt': ['Holt', 'Mary Holt'], 'Peter Holt': ['Peter Holt', 'Peter Holt']},
	},
	{
		text: 'Senator Mary Holt met Peter Holt. Senator Holt left.',
		people: {'Mary Holt': ['Mary Holt', 'Holt'], 'Peter Holt': ['Peter Holt']},
	},
	{
		text: 'Peter Holt won. The party was opened by the wife Mary Holt. Holt sang.',
		people: {'Peter Holt': ['Peter Holt', 'Holt'], 'Mary Holt': ['Mary Holt']},
	},
	{text: 'Robert Clarke ran again. Bob Clarke lost.', people: {'Robert Clarke': ['Robert Clarke', 'Bob Clarke']}},
	{text: 'John F. Webb retired. Webb was 70.', people: {'John F. Webb': ['John F. Webb', 'Webb']}},
	{
		text: 'Anna van Dijk arrived. Van Dijk smiled.',
		people: {'Anna van Dijk': ['Anna van Dijk', 'Van Dijk']},
	},
	{text: 'Carlos Ruiz Medina sang. Ruiz bowed.', people: {'Carlos Ruiz Medina': ['Carlos Ruiz Medina', 'Ruiz']}},
	{text: 'Anna Lund and Peter Moss won.', people: {'Anna Lund': ['Anna Lund'], 'Peter Moss': ['Peter Moss']}},
	{
		text: 'The World Health Organization (WHO) met. WHO agreed.',
		others: {'World Health Organization': ['World Health Organization', 'WHO', 'WHO']},
	},
	{
		text: 'The Justice Department sued. The Department of Justice won.',
		others: {'Department of Justice': ['Justice Department', 'Department of Justice']},
	},
	{
		text: 'She told the Oslo Times that the strike was over. The Times reported that first.',
		others: {'Oslo Times': ['Oslo Times', 'Times']},
	},
	{
		text: 'The Harbour Front, also known as HF or Haf, lost. HF said no. Haf members left.',
		others: {'Harbour Front': ['Harbour Front', 'HF', 'Haf', 'HF', 'Haf']},
	},
	{
		text: 'The National Institute of Postal Services (Telpos) closed. Workers of Telpos left.',
		others: {'National Institute of Postal Services': ['National Institute of Postal Services', 'Telpos', 'Telpos']},
	},
	{
		text: 'The Supreme Tribunal of Ports (TSP) met. TSP judges agreed.',
		others: {'Supreme Tribunal of Ports': ['Supreme Tribunal of Ports', 'TSP', 'TSP']},
	},
	{
		text: 'The National Council for Island Fishing (CONPIA) agreed. It was the first time.',
		others: {'National Council for Island Fishing': ['National Council for Island Fishing', 'CONPIA']},
	},
	{
		text: 'Democrats met. The Democratic plan failed. A Democrat left.',
		others: {Democrats: ['Democrats', 'Democratic', 'Democrat']},
	},
	{text: 'Sen. Anna Lund (R-Tex) left Texas.', others: {Texas: ['Tex', 'Texas']}},
	{
		text: 'The Oslo Police sued. The Oslo Police Officers Association lost.',
		others: {'Oslo Police': ['Oslo Police']},
	},
	{
		text: 'She told the Oslo Standard that the strike was over. The Standard reported that first.',
		others: {'Oslo Standard': ['Oslo Standard', 'Standard']},
	},
	{text: 'The City of Memphis sued. Memphis won.', others: {Memphis: ['City of Memphis', 'Memphis']}},
	{
		text: 'Aides at the White House met members of the House of Representatives. The House voted.',
		others: {'White House': ['White House']},
	},
	{text: 'Microsoft Corp. fell. Microsoft said so.', others: {'Microsoft Corp.': ['Microsoft Corp.', 'Microsoft']}},
	{text: 'Siemens AG grew. Siemens hired.', others: {'Siemens AG': ['Siemens AG', 'Siemens']}},
	{text: 'The United States left. The U.S. stayed away.', others: {'United States': ['United States', 'U.S.']}},
	{
		text: 'The European Central Bank met. The ECB cut rates.',
		others: {'European Central Bank': ['European Central Bank', 'ECB']},
	},
	{
		text: 'Britain voted. The United Kingdom voted again.',
		others: {'United Kingdom': ['Britain', 'United Kingdom']},
	},
	{
		text: 'Richmond, Virginia, is old. Anna Lund moved to Virginia in May.',
		people: {'Anna Lund': ['Anna Lund']},
	},
	{
		text: 'Anna Lund sold the house in May. Neighbours miss the Okonjos and their dog.',
		people: {'Anna Lund': ['Anna Lund']},
	},
	{
		text: 'Senator Sara Lind-Okafor came first in Oslo. SLO told reporters she would stand again.',
		people: {'Sara Lind-Okafor': ['Sara Lind-Okafor', 'SLO', 'she']},
	},
]
