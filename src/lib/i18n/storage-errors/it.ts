/** Why storage refused: whether the answers are safe and what to do. Complete over the codes where it is used. */
export const storageErrors = {
	unavailable:
		'Questo browser qui non conserva dati: finestra privata o impostazione di chi lo gestisce. Si può lavorare, ma tutto si perde alla chiusura: salvate una copia su file.',
	blocked:
		'Un’altra scheda di Innesto tiene occupati i dati e non li lascia. Chiudetela e riprovate. Le risposte già salvate sono al sicuro.',
	'newer-version':
		'Questi dati sono stati scritti da una versione più nuova di Innesto. Ricaricate la pagina per aggiornarla. Non è stato cambiato nulla, e potete scaricare tutto.',
	quota:
		'Sul dispositivo non c’è più spazio: l’ultima modifica non è stata salvata. Quelle prima sono al sicuro. Liberate spazio, oppure salvate una copia su file.',
	conflict:
		'È cambiata nel frattempo in un’altra scheda. Non è stato sovrascritto nulla: guardate com’è adesso e riprovate.',
	'not-found':
		'Questa autovalutazione non è più su questo dispositivo: è stata eliminata altrove, o sono stati cancellati i dati del browser.',
	closed:
		'Questa scheda non tiene più i dati: un’altra li sta aggiornando, o li ha cancellati. Ricaricatela per continuare.',
	failed:
		'Il browser non è riuscito a leggere o a scrivere i dati. Le risposte già salvate non sono cambiate. Riprovate, e salvate una copia su file.'
};
