/** The same decree as a word processor, a scan, a web page or a PDF gives it. */
export const layouts: Readonly<Record<string, (text: string) => string>> = {
  "CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
  "CR line ends": (text) => text.replaceAll("\n", "\r"),
  "mixed line ends": (text) => {
    let line = 0;
    return text.replace(/\n/g, () => ["\n", "\r\n", "\r"][line++ % 3] as string);
  },
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "a byte order mark": (text) => `\ufeff${text}`,
  "tabs around colons": (text) => text.replace(/ +: /g, "\t:\t"),
  "no blanks around colons": (text) => text.replace(/ *: /g, ":"),
  "lines of 40 characters": wrap(40),
  "lines of 60 characters": wrap(60),
  "lines of 100 characters": wrap(100),
  "double spacing": (text) => text.replaceAll("\n", "\n\n"),
  "no blank lines": (text) => text.replace(/\n{2,}/g, "\n"),
  "everything indented": (text) => text.replace(/^(?=.)/gm, "      "),
  "centred capitals": (text) => text.replace(/^(?=[A-Z .,:/0-9]+$)/gm, " ".repeat(20)),
  "the colon on a line of its own": (text) =>
    text.replace(/^(Menimbang|Mengingat|Memperhatikan|Menetapkan|KE[A-Z]+) *: /gm, "$1\n:\n"),
  "marks on a line of their own": (text) =>
    text.replace(/^( *)([a-c]|\d{1,2})\. (?=bahwa|Und|Per|Pas)/gm, "$1$2.\n$1").replace(/: ([a1])\. /g, ":\n$1.\n"),
  "page numbers": (text) => {
    const lines = text.split("\n");
    return lines
      .flatMap((line, i) => (i % 14 === 13 && i < lines.length - 3 ? [line, "", `- ${i} -`, ""] : [line]))
      .join("\n");
  },
  "a table with tabs": (text) => text.replaceAll(" | ", "\t"),
  "a table with wide gaps": (text) => text.replaceAll(" | ", "    "),
  "a Markdown table": (text) => text.replace(/^(\d+\. \|.*|No \|.*)$/gm, "| $1 |").replace(/^---$/m, "|---|---|---|"),
  "cells below each other": (text) => text.replace(/^(\d+\.) \| (.*) \| (.*)$/gm, "$1\n$2\n$3"),
  "bold labels": (text) =>
    text.replace(/^(KEPUTUSAN|PERATURAN|MEMUTUSKAN:|TENTANG|Menimbang|Mengingat|KESATU|KEDUA)/gm, "**$1**"),
  "soft hyphens and zero-width blanks": (text) =>
    text.replaceAll("pelayanan", "pela\u00adyanan").replace("Menimbang", "Me\u200bnimbang"),
  "labels in capitals": (text) =>
    text
      .replace(/^Menimbang/m, "MENIMBANG")
      .replace(/^Mengingat/m, "MENGINGAT")
      .replace(/^Menetapkan :/m, "MENETAPKAN :"),
  "ordinals in small letters": (text) =>
    text.replace(/^(KE[A-Z]+) +:/gm, (_, word: string) => `${word.charAt(0)}${word.slice(1).toLowerCase()} :`),
  "items on one line": (text) => text.replace(/;\n {8,}/g, "; "),
  "a certified copy": (text) =>
    `SALINAN\n\n${text.replace("\nLAMPIRAN\n", "\nSalinan sesuai dengan aslinya\nKEPALA BAGIAN HUKUM,\n\nttd\n\nNAMA HUKUM\n\nLAMPIRAN\n")}`,
  "blanks at line ends": (text) => text.replaceAll("\n", "   \n"),
  "form feeds": (text) => text.replaceAll("\n\n", "\n\f\n"),
};

function wrap(width: number) {
  return (text: string): string =>
    text
      .split("\n")
      .map((line) => {
        const indent = /^ */.exec(line)?.[0] ?? "";
        const lines = [""];
        for (const word of line.trim().split(" ")) {
          const last = lines.at(-1) as string;
          if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
          else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
        }
        return lines.map((one) => indent + one).join("\n");
      })
      .join("\n");
}
