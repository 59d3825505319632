/** How the command line is used, printed on misuse and on request. */
export const usage = `Innesto: can the MIRE model take root here?

  innesto check <model-folder>
      Says everything that is wrong with a model, or counts what is in it.

  innesto score <assessment> [--model <folder>] [--json] [--seed <number>] [--draws <number>]
      Scores an assessment; --json prints the whole result in canonical form.

  innesto report <assessment…> --out <file-or-folder> [--format pdf] [--lang it|en]
          [--chapters summary,profile,conditions,answers,method] [--without-data]
          [--date YYYY-MM-DDTHH:MM:SSZ] [--author <name>] [--model <folder>]
      Makes the reports; several assessments go into a folder.

  innesto freeze [<model-folder>]
      For maintainers: keeps this version of a model in questionnaires/released.

  innesto stamp [<folder>]
      For maintainers: writes the worked examples again from their sources.

An assessment is an .innesto.json file, or a PDF report that carries its data.
Ends with 0 on success, 1 when the input is wrong, 2 when the command is.`;
