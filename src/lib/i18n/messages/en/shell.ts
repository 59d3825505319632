import type { Messages } from '../it.ts';

export const shell: Messages['shell'] = {
	productName: 'Innesto',
	tagline: 'Can the MIRE model take root here?',
	skipToContent: 'Skip to content',
	mainNavigation: 'Pages',
	start: 'Start',
	help: 'Method',
	language: 'Language',
	otherLanguage: 'Italiano',
	theme: 'Appearance',
	themeSystem: 'As the device',
	themeLight: 'Light',
	themeDark: 'Dark',
	offlineReady: 'Ready to work offline',
	offlinePreparing: 'Getting ready to work offline…',
	offlineUnavailable: 'It does not work offline here: that needs a secure address (https).',
	offlineFailed:
		'The copy for working offline could not be made. Innesto tries again at the next visit.',
	offlineErased: 'Nothing is left on this device, not even the copy for working offline.',
	updateReady: 'There is a new version of Innesto.',
	updateNow: 'Update now',
	updateLater: 'Later',
	notEndorsed:
		'Innesto is not a product of the City of Milan or of the researchers who studied MIRE, nor endorsed by them.',
	licence: 'Code EUPL-1.2, questionnaires CC BY 4.0.',
	errorTitle: 'This page did not open',
	errorNotFound: 'The address leads to no page of Innesto.',
	errorUnexpected: 'Something went wrong. Answers already saved stay on this device.',
	backToStart: 'Back to start',
	tryAgain: 'Try again',
	partBroken: 'This part could not be shown. Answers already saved stay on this device.',
	loading: 'Opening…'
};
