package dev.squall.template.emit;

import dev.squall.template.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which lines of generated Java belong to which lines of templates: for stack traces, and as a source map of JSR-45. */
final class LineMap {
  /** Where a method begins that no template line is above of. */
  private static final Pattern METHOD = Pattern.compile("^ {2,4}(public |private |static ).*\\{$");

  /** In chars; of one byte each, below the 65,535 bytes of a constant. */
  private static final int PIECE = 30_000;

  private final List<TemplateSource> files = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int javaLine, int lines, int file, int templateLine) {}

  static LineMap of(String source, LineComments comments) {
    LineMap map = new LineMap();
    String[] lines = source.split("\n", -1);
    int first = 0;
    int file = -1;
    int templateLine = 0;
    for (int i = 0; i < lines.length; i++) {
      Optional<LineComments.TemplateLine> here = comments.line(lines[i]);
      boolean method = METHOD.matcher(lines[i]).matches();
      if (here.isPresent() || method) {
        map.add(first, i, file, templateLine);
        first = i;
        file = here.map(line -> map.file(line.source())).orElse(-1);
        templateLine = here.map(LineComments.TemplateLine::line).orElse(0);
      }
    }
    map.add(first, lines.length, file, templateLine);
    return map;
  }

  private void add(int from, int to, int file, int templateLine) {
    if (to > from) {
      entries.add(new Entry(from + 1, to - from, file, templateLine));
    }
  }

  private int file(TemplateSource source) {
    int index = files.indexOf(source);
    if (index < 0) {
      files.add(source);
      return files.size() - 1;
    }
    return index;
  }

  List<String> fileNames() {
    return files.stream().map(TemplateSource::name).toList();
  }

  /** {@code javaLine fileIndex templateLine;} for each change, in pieces. */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (Entry entry : entries) {
      piece.append(entry.javaLine()).append(' ').append(entry.file()).append(' ').append(entry.templateLine()).append(';');
      if (piece.length() > PIECE) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** The source map of JSR-45, for debuggers. */
  String smap(String javaFile) {
    StringBuilder smap = new StringBuilder("SMAP\n").append(javaFile).append("\nSquall\n*S Squall\n*F\n");
    for (int i = 0; i < files.size(); i++) {
      String name = files.get(i).name();
      smap.append("+ ").append(i + 1).append(' ').append(name.substring(name.lastIndexOf('/') + 1)).append('\n')
          .append(name).append('\n');
    }
    smap.append("*L\n");
    for (Entry entry : entries) {
      if (entry.file() >= 0) {
        smap.append(entry.templateLine()).append('#').append(entry.file() + 1).append(",1:").append(entry.javaLine())
            .append(',').append(entry.lines()).append('\n');
      }
    }
    return smap.append("*E\n").toString();
  }
}
