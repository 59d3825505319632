import { scoringConstants as figures } from '../../../core/scoring/constants.ts';
import { reportFormats } from '../../formats.ts';
import { terms } from '../../terms/en.ts';
import type { HelpSection, HelpSectionId } from '../../help-section.ts';
import { shell } from './shell.ts';

const { formatNumber, formatPercent } = reportFormats('en');

/** The parts of the help page; the figures are those the scoring uses. */
export const helpSections: Readonly<Record<HelpSectionId, HelpSection>> = {
	'what-it-does': {
		title: 'What Innesto does',
		blocks: [
			{
				kind: 'text',
				text: 'Innesto goes through the traits of MIRE, the network Milan built from 2020 to 2023. For each it asks what there is today where you are.'
			},
			{
				kind: 'text',
				text: 'From that it draws a verdict: whether the initiative can take root, how well that answer holds, what blocks it and where to begin.'
			},
			{
				kind: 'text',
				text: 'A company alone does not replicate the model. For a company the verdict says whether it is ready to join a local network, or to prompt one.'
			},
			{
				kind: 'text',
				text: 'This is a self-assessment, not a certification: the answers are yours and nobody checks them.'
			}
		]
	},
	verdict: {
		title: 'How the verdict is made',
		blocks: [
			{
				kind: 'text',
				text: `Every question has five described levels, from 0 to 4. Each level is worth ${figures.pointsPerLevel} points: 0 when all is lacking, 100 when the thing works, is followed up and improves.`
			},
			{
				kind: 'terms',
				items: [
					{
						term: 'Readiness',
						text: 'It runs from 0 to 100. Within a trait it is the mean of the questions, each with its importance. Between traits the mean rewards balance: a very strong trait does not fully make up for a very weak one.'
					},
					{
						term: 'Evidence',
						text: 'What each answer rests on: a verified document, a document available, a statement of the person in charge, an impression. It neither raises nor lowers readiness: it changes how uncertain it is.'
					},
					{
						term: 'Essential conditions',
						text: 'A few questions require a minimum level. When an indispensable one falls short, that is where to begin, whatever the readiness. A condition to complete only rules out the best verdict.'
					},
					{
						term: 'Simulation',
						text: `The calculation is repeated ${formatNumber(figures.draws)} times. Each time the answers move as far as their evidence allows, and the weights of the traits vary a little. A documented answer moves little, an impression a lot. A condition already shown to be met does not move.`
					},
					{
						term: 'Support of the verdict',
						text: `In how many simulations out of a hundred the verdict stays at least this one: from ${formatPercent(figures.support.tentative)} it is ${terms.support.tentative}, from ${formatPercent(figures.support.likely)} ${terms.support.likely}, from ${formatPercent(figures.support.robust)} ${terms.support.robust}. With a single respondent, “${terms.support.robust}” takes a verified document for every indispensable condition. When nothing is left to clear up and the simulations are divided, the verdict is ${terms.support.borderline}. It is never a probability of success.`
					},
					{
						term: 'What would change it',
						text: 'Each question is taken to every level in turn: that shows how far it moves readiness, and whether the verdict changes. Then the sums are repeated under other conventions, and with higher and lower thresholds.'
					},
					{
						term: 'To clear up first',
						text: 'The simulations tell which answers, if they were certain, would make the verdict surer. Those that matter most come first.'
					},
					{
						term: 'Next steps',
						text: 'First the indispensable conditions that are lacking, then those to find out about and those to complete. The rest follows by points gained for the effort. The way to the next verdict is found one step at a time: there may be a shorter one.'
					},
					{
						term: 'Cannot be assessed yet',
						text: `Innesto says so in four cases. Answers with a level cover less than ${formatPercent(figures.minimumCoverage)} of what weighs. They rest almost only on impressions. An indispensable condition is not known. The simulations disagree. It then points to what to clear up.`
					},
					{
						term: 'Not known, does not concern us',
						text: '“Not known yet” is an answer: it widens the uncertainty and does not count as zero. “Does not concern us” takes the question out of the sum, and the reason appears in the report.'
					}
				]
			}
		]
	},
	thresholds: {
		title: 'The thresholds are conventions',
		blocks: [
			{
				kind: 'terms',
				items: [
					{
						term: 'Can start now',
						text: `Readiness of at least ${figures.ready.readiness}, no core trait below ${figures.ready.weakest}, no condition missing.`
					},
					{
						term: 'Can start with adaptations',
						text: `Readiness of at least ${figures.adapt.readiness}, no core trait below ${figures.adapt.weakest}, no indispensable condition missing.`
					},
					{
						term: 'Foundations to strengthen',
						text: 'No indispensable condition is missing, but readiness or a core trait is below those values.'
					},
					{
						term: 'Indispensable conditions come first',
						text: 'At least one is missing. Readiness is shown all the same.'
					}
				]
			},
			{
				kind: 'text',
				text: 'These are the names for a public body; for a company the words change, the rules do not.'
			},
			{
				kind: 'text',
				text: 'Thresholds, weights, conditions and the way of simulating are our own choice: no source consulted proposes any. They are the same for everyone. They have not yet been tried on known cases.'
			},
			{
				kind: 'text',
				text: 'In the simulation every answer moves by itself, so an optimism common to all of them does not show. And people who rate themselves, research says, are on average more generous than those who watch them.'
			}
		]
	},
	cautions: {
		title: 'What to read with caution',
		blocks: [
			{
				kind: 'list',
				items: [
					'The twelve traits are reconstructed from public sources. They are not official criteria of MIRE: the full text of the final research was not found.',
					'Beside every question stands what Milan did, with the source. What we inferred is called inferred; where the sources are silent, it says so.',
					'In the sources consulted we found no figures on the effects of MIRE. Innesto cannot say how well it worked in Milan.',
					shell.notEndorsed
				]
			}
		]
	},
	data: {
		title: 'Where data live',
		blocks: [
			{
				kind: 'text',
				text: 'Assessments are written in this browser, on this device. Another browser or another device does not see them.'
			},
			{
				kind: 'list',
				items: [
					'No account and no password.',
					'Nothing leaves the device unless you export a file and hand it to someone.',
					'No usage statistics, no third-party services, no fonts or pictures from other sites.',
					'Whoever hosts these pages sends them and, as with any site, can see that they were asked for. The answers never reach them.'
				]
			},
			{
				kind: 'text',
				text: 'Write about offices and practices. Do not write about single persons, their health or union membership.'
			},
			{
				kind: 'text',
				text: 'Innesto does not lock the data with a password. Anyone who uses your login on this computer can read them.'
			}
		]
	},
	copies: {
		title: 'Backups',
		blocks: [
			{
				kind: 'text',
				text: 'A browser can lose data: when they are cleared in its settings, when the disk fills up, when the device breaks. The safe copy is a file outside the browser.'
			},
			{
				kind: 'text',
				text: 'Make it on the start page, with “Save a copy”. The list says when the last one was saved and reminds you when to make another.'
			},
			{
				kind: 'text',
				text: 'Before saying that a copy is ready, Innesto reads back what it prepared and compares. It cannot see whether the file reached your downloads folder: please check.'
			},
			{
				kind: 'text',
				text: 'The PDF report can carry the data too. Open it on the start page and the assessment is back.'
			}
		]
	},
	'shared-computers': {
		title: 'Shared computers',
		blocks: [
			{
				kind: 'text',
				text: 'On a computer that others use too, save a copy to a file when you have finished. Then erase everything on this device.'
			}
		]
	},
	browsers: {
		title: 'Safari and private windows',
		blocks: [
			{
				kind: 'text',
				text: 'Safari deletes the data of sites not visited for seven days of use. On iPhone and iPad add Innesto to the Home Screen, on a Mac to the Dock. In any case save a copy to a file.'
			},
			{
				kind: 'text',
				text: 'In a private window data vanish when it is closed. Save a copy to a file before you leave.'
			}
		]
	},
	offline: {
		title: 'Offline',
		blocks: [
			{
				kind: 'text',
				text: `Once “${shell.offlineReady}” appears at the foot of the page, everything works without a connection, in both languages: questions, result, report.`
			},
			{
				kind: 'text',
				text: 'A new version is offered, never forced. You move to it when you like, once the answers are saved.'
			},
			{
				kind: 'text',
				text: 'Working offline takes a secure address, one that begins with https. Elsewhere all the rest works just the same.'
			}
		]
	},
	keyboard: {
		title: 'By keyboard',
		blocks: [
			{
				kind: 'text',
				text: 'Everything can be done by keyboard. Single keys act only among the levels of a question and below “What is this answer based on?”. Tab takes you there.'
			},
			{
				kind: 'terms',
				items: [
					{ term: 'Tab, Shift + Tab', text: 'Forward and back between controls.' },
					{ term: '0, 1, 2, 3, 4', text: 'Choose the level.' },
					{ term: 'Arrow keys', text: 'Move to the neighbouring level.' },
					{ term: 'N', text: '“Not known yet”.' },
					{ term: 'X', text: '“Does not concern us”, where it is offered.' },
					{ term: 'A, B, C, D', text: 'Choose what the answer is based on.' },
					{
						term: 'Enter',
						text: 'Goes to what the answer is based on, if still missing; then to the next question.'
					},
					{ term: 'Esc', text: 'Closes a dialog without changing anything.' }
				]
			}
		]
	},
	files: {
		title: 'Files and versions',
		blocks: [
			{
				kind: 'text',
				text: 'An Innesto file holds one assessment, whole. Before it opens you see what is in it. A damaged file never opens by half: it is all or nothing, and you are told what is wrong.'
			},
			{
				kind: 'text',
				text: 'Every assessment stays tied to the version of the model it began with. Files of earlier versions go on opening.'
			},
			{
				kind: 'text',
				text: 'The same answers, with the same versions, always give the same verdict and the same report.'
			}
		]
	},
	licenses: {
		title: 'Licenses',
		blocks: [
			{
				kind: 'text',
				text: 'The code of Innesto is free software under the EUPL-1.2. The questionnaires are under CC BY 4.0. You may use, change and pass them on under those terms.'
			},
			{
				kind: 'text',
				text: 'Text is set in Inter (SIL Open Font License). Innesto uses Svelte, SvelteKit, jsPDF, fflate, zod and noble-hashes (MIT), idb and hyphen (ISC).'
			},
			{
				kind: 'text',
				text: 'Words are parted at the ends of lines by the patterns of TeX, under the MIT License. The Italian ones are by Claudio Beccari (2008–2011). The English ones are by Dominik Wujastyk and Graham Toal (1992–2016).'
			}
		]
	}
};
