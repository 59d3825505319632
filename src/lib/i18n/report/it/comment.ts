export const comment = {
	heading: 'Commento',
	signatures: 'Firme',
	place: 'Luogo',
	date: 'Data',
	summary: 'Una riga per ruolo, con lo spazio per scrivere il nome e per firmare.',
	columns: { role: 'Ruolo', name: 'Nome', signature: 'Firma' }
};
