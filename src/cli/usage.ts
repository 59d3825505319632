import { chapterIds } from '../lib/report/model/document.ts';
import { reportCuts } from '../lib/report/model/report-cut.ts';
import { fileFormats } from '../lib/report/model/file-format.ts';

/** How the command line is used, printed on misuse and on request. */
export const usage = `Innesto: can the MIRE model take root here?

  innesto check <model-folder> [--stats] [--weights <file>]
      Says everything that is wrong with a model, or counts what is in it and what its languages in
      progress still lack; --stats also measures it and fails when a bar of quality is not met;
      --weights writes the table of weights.

  innesto score <assessment> [--model <folder>] [--json] [--seed <number>] [--draws <number>]
      Scores an assessment; --json prints the whole result in canonical form.

  innesto compare <earlier> <later> [--model <folder>] [--json]
      Says what has changed between two assessments, trait by trait, on the questions with a level
      both times; --json prints the whole comparison in canonical form.

  innesto report <assessment-or-folder…> --out <file-or-folder> [--lang it|en]
          [--format ${fileFormats.join(',')}]
          [--cut ${reportCuts.join('|')}] [--without-data]
          [--chapters ${chapterIds.join(',')}]
          [--comment <text-file>] [--comment-by <role>] [--sign-off <role;role…>]
          [--sign-place <place>] [--sign-date YYYY-MM-DD] [--confidential]
          [--with-support-of <name>] [--logo <png-or-jpeg>] [--logo-text <words>]
          [--accent #rrggbb]
          [--date YYYY-MM-DDTHH:MM:SSZ] [--author <name>] [--model <folder>]
          [--acts]
      Makes the reports, in one form or several; a folder in place of an assessment stands for every
      .innesto.json file in it. Several assessments or forms go into a folder. CSV holds the answers.
      --cut publication leaves out data, names of people, comments, notes and signatures.
      A place or a date of the signatures that is left out is written by hand.
      With --acts and --format docx, the draft acts of a public body in Italy, in Italian; --lang
      chooses the note at the head.

  innesto blank --out <file-or-folder> [--audience municipality|company|alliance]
          [--set quick|full] [--lang it|en] [--model <folder>]
      Prints the questions to fill in by hand; what is left out means every one, into a folder.

  innesto freeze [<model-folder>]
      For maintainers: keeps this version of a model in questionnaires/released.

  innesto stamp [<folder>]
      For maintainers: writes the worked examples again from their sources.

An assessment is an .innesto.json file, or a PDF report that carries its data.
Ends with 0 on success, 1 when the input is wrong, 2 when the command is.`;
