package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import org.jspecify.annotations.Nullable;

/**
 * Reads one piece of static text as markup, by the states of the HTML standard's tokenizer. Makes
 * one pass. For one piece; {@link DeclarationReader} has the states behind {@code <!}.
 */
final class HtmlReader implements Complaints {
  private final String text;
  private final TagObserver observer;
  private final TemplateProblems problems;
  private final Markup markup;

  private Mode mode;
  private final StringBuilder name;
  private Tag tag;
  private OpenForeign foreign;
  private Enclosing around;
  private Piece.Reader piece;
  private String reference;
  private RawTextReader raw;

  /** The index of the char that is being read. */
  private int at;

  private int nameStart;

  HtmlReader(HtmlState from, Node.Text node, PageObserver observer, TemplateProblems problems) {
    text = node.text();
    this.observer = new TagObserver(node, observer);
    this.problems = problems;
    markup = from.markup();
    mode = from.mode();
    name = new StringBuilder(from.name());
    tag = from.tag();
    foreign = from.foreign();
    around = from.around();
    piece = from.piece().reader();
    reference = from.reference();
    raw = new RawTextReader(tag.element(), from.raw());
  }

  /** Reads the whole piece. */
  HtmlState read() {
    int length = text.length();
    while (at < length) {
      if (mode == Mode.TEXT) {
        int less = text.indexOf('<', at);
        if (less < 0) {
          at = length;
          break;
        }
        at = less;
      }
      step(text.charAt(at));
      at++;
    }
    observer.flushValue(length);
    return new HtmlState(
        markup, mode, name.toString(), tag, piece.piece(), reference, raw.state(), foreign, around);
  }

  @Override
  public void unsafe(String headline, String advice) {
    problems.add(TemplateProblemCode.UNSAFE_PLACE, observer.span(at, at + 1), headline, advice);
  }

  private void step(char c) {
    if (c == '<' && around.isInNoscript() && mode != Mode.TEXT && mode != Mode.TAG_OPEN && mode != Mode.RAW) {
      unsafe(
          "a < in a tag or a comment of <noscript>: browsers that run scripts read all of it as text, up to"
              + " </noscript",
          "write &lt; in attributes, and {# ... #} for comments");
    }
    switch (mode) {
      case TEXT -> go(c == '<' ? Mode.TAG_OPEN : Mode.TEXT);
      case TAG_OPEN -> tagOpen(c);
      case END_TAG_OPEN -> endTagOpen(c);
      case TAG_NAME -> tagName(c);
      case BEFORE_ATTRIBUTE -> beforeAttribute(c);
      case BRANCHED, BRANCHED_BLANK -> branched(c);
      case ATTRIBUTE_NAME -> attributeName(c);
      case AFTER_ATTRIBUTE_NAME -> afterAttributeName(c);
      case BEFORE_VALUE -> beforeValue(c);
      case VALUE_DOUBLE, VALUE_SINGLE -> quotedValue(c);
      case VALUE_UNQUOTED -> unquotedValue(c);
      case SELF_CLOSING -> selfClosing(c);
      case RAW -> rawText(c);
      case PLAINTEXT -> {}
      default -> declaration(c);
    }
  }

  private void go(Mode next) {
    mode = next;
  }

  private void declaration(char c) {
    Mode before = mode;
    boolean integration = markup == Markup.HTML && foreign.isIntegrationPoint();
    mode = DeclarationReader.next(mode, c, name, markup, foreign.isForeign() || integration);
    if (mode == Mode.CDATA && before == Mode.DECLARATION && integration) {
      unsafe(
          "browsers read this as a CDATA section or as a comment, by the element around it",
          "leave it out; text is escaped with &lt; and &amp;");
    }
    if (mode == Mode.TEXT) {
      name.setLength(0);
    }
  }

  private void tagOpen(char c) {
    if (Names.isLetter(c) || (markup.isXml() && (c == '_' || c > 0x7F))) {
      startName(c, Tag.NONE);
    } else if (c == '/') {
      go(Mode.END_TAG_OPEN);
    } else if (c == '!') {
      go(Mode.DECLARATION);
    } else if (c == '?') {
      go(markup.isXml() ? Mode.INSTRUCTION : Mode.BOGUS_COMMENT);
    } else {
      go(c == '<' ? Mode.TAG_OPEN : Mode.TEXT);
    }
  }

  private void endTagOpen(char c) {
    if (Names.isLetter(c) || (markup.isXml() && (c == '_' || c > 0x7F))) {
      startName(c, new Tag("", true, null, false));
    } else {
      go(c == '>' ? Mode.TEXT : Mode.BOGUS_COMMENT);
    }
  }

  private void startName(char c, Tag begun) {
    tag = begun;
    name.setLength(0);
    name.append(Names.lower(c));
    nameStart = Math.max(0, at - (begun.end() ? 2 : 1));
    go(Mode.TAG_NAME);
  }

  private void tagName(char c) {
    if (Names.isSpace(c) || c == '/' || c == '>') {
      endTagName();
      beforeAttribute(c);
    } else {
      name.append(Names.lower(c));
    }
  }

  private void endTagName() {
    String element = localName(name.toString());
    name.setLength(0);
    tag = new Tag(element, tag.end(), null, false);
    if (tag.end()) {
      observer.endTag(element, nameStart, at);
    } else {
      foreign = markup == Markup.HTML ? foreign.beforeStartTag(element) : foreign;
      observer.startTag(element, nameStart, at);
    }
    nameStart = 0;
    go(Mode.BEFORE_ATTRIBUTE);
  }

  /** In XML {@code h:script} may be the script of HTML or SVG, whatever its prefix. */
  private String localName(String element) {
    return markup.isXml() ? element.substring(element.lastIndexOf(':') + 1) : element;
  }

  private void beforeAttribute(char c) {
    if (c == '/') {
      go(Mode.SELF_CLOSING);
    } else if (c == '>') {
      endTag(false);
    } else if (Names.isSpace(c)) {
      go(Mode.BEFORE_ATTRIBUTE);
    } else {
      startAttribute(c);
    }
  }

  private void startAttribute(char c) {
    name.setLength(0);
    name.append(Names.lower(c));
    nameStart = at;
    go(Mode.ATTRIBUTE_NAME);
  }

  private void branched(char c) {
    if (Names.isSpace(c)) {
      go(Mode.BRANCHED_BLANK);
    } else if (c == '/' || c == '>' || (mode == Mode.BRANCHED_BLANK && c != '=')) {
      beforeAttribute(c);
    } else {
      problems.add(
          TemplateProblemCode.CHANGED_CONTEXT,
          observer.span(at, at + 1),
          "this belongs to a name or a value in one branch before it, and not in another",
          "put a blank in front of it, or write the whole attribute in each branch");
      startAttribute(c);
    }
  }

  private void attributeName(char c) {
    if (Names.isSpace(c) || c == '/' || c == '>') {
      endAttributeName();
      afterAttributeName(c);
    } else if (c == '=') {
      endAttributeName();
      go(Mode.BEFORE_VALUE);
    } else {
      name.append(Names.lower(c));
    }
  }

  private void endAttributeName() {
    if (markup == Markup.HTML && !tag.end()) {
      foreign = foreign.afterAttribute(tag.element(), name.toString());
    }
    observer.attribute(name.toString(), nameStart, at);
    nameStart = 0;
    go(Mode.AFTER_ATTRIBUTE_NAME);
  }

  private void afterAttributeName(char c) {
    if (Names.isSpace(c)) {
      return;
    }
    if (c == '=') {
      go(Mode.BEFORE_VALUE);
    } else {
      startValue();
      endValue(Mode.BEFORE_ATTRIBUTE);
      beforeAttribute(c);
    }
  }

  private void beforeValue(char c) {
    if (Names.isSpace(c)) {
      return;
    }
    startValue();
    if (c == '>') {
      endValue(Mode.BEFORE_ATTRIBUTE);
      endTag(false);
    } else if (c == '"' || c == '\'') {
      go(c == '"' ? Mode.VALUE_DOUBLE : Mode.VALUE_SINGLE);
    } else {
      go(Mode.VALUE_UNQUOTED);
      unquotedValue(c);
    }
  }

  private void startValue() {
    piece =
        tag.end()
            ? PlainPiece.ATTRIBUTE
            : AttributeRules.start(markup, tag, name.toString()).reader();
  }

  private void quotedValue(char c) {
    if (c == (mode == Mode.VALUE_DOUBLE ? '"' : '\'')) {
      endValue(Mode.BEFORE_ATTRIBUTE);
    } else {
      valueChar(c);
    }
  }

  private void unquotedValue(char c) {
    if (Names.isSpace(c) || c == '>') {
      endValue(Mode.BEFORE_ATTRIBUTE);
      beforeAttribute(c);
    } else {
      valueChar(c);
    }
  }

  private void valueChar(char c) {
    if (!reference.isEmpty()) {
      if (CharacterReferences.goesOn(reference, c)) {
        reference = CharacterReferences.with(reference, c);
        return;
      }
      boolean decoded = endReference(c);
      if (decoded && c == ';') {
        return;
      }
    }
    if (c == '&') {
      reference = "&";
    } else {
      decodedChar(c);
    }
  }

  private boolean endReference(@Nullable Character next) {
    String decoded = CharacterReferences.decode(reference, next);
    String read = decoded == null ? reference : decoded;
    reference = "";
    for (int i = 0; i < read.length(); i++) {
      decodedChar(read.charAt(i));
    }
    return decoded != null;
  }

  private void decodedChar(char c) {
    piece.read(c, this);
    observer.valueChar(c, at);
  }

  private void endValue(Mode next) {
    if (!reference.isEmpty()) {
      endReference(null);
    }
    piece.end(this);
    observer.attributeEnded(at);
    Piece value = piece.piece();
    if (value instanceof FactPiece fact) {
      if (tag.printed() && tag.element().equals("meta")) {
        unsafe(
            "http-equiv stands behind a content that was printed",
            "write http-equiv first, and its content out");
      }
      tag = tag.withFact(fact.text().strip());
    }
    name.setLength(0);
    piece = HtmlState.text(markup).reader();
    go(next);
  }

  private void selfClosing(char c) {
    if (c == '>') {
      endTag(true);
    } else {
      beforeAttribute(c);
    }
  }

  private void endTag(boolean selfClosing) {
    go(Mode.TEXT);
    name.setLength(0);
    Tag ended = tag;
    tag = Tag.NONE;
    if (ended.end()) {
      if (markup == Markup.HTML && foreign.isEndedBy(ended.element())) {
        unsafe(
            "</" + ended.element() + "> stands in <" + foreign.topName() + ">, which is not closed",
            "write </" + foreign.topName() + "> in front of it");
      }
      if (around.isUnevenAt(ended.element(), foreign)) {
        unsafe(
            "</noscript> stands where an element of SVG or MathML is open that was not when <noscript> began",
            "close in <noscript> what was opened in it, and nothing else");
      }
      around = markup == Markup.HTML && !foreign.isForeign() ? around.afterEndTag(ended.element()) : around;
      foreign = foreign.afterEndTag(ended.element());
      return;
    }
    observer.startTagEnded(selfClosing);
    if (markup == Markup.HTML && !foreign.isForeign()) {
      checkEnclosing(ended);
    }
    if (markup.isXml()) {
      foreign = selfClosing ? foreign : foreign.afterXmlStartTag(ended.element());
    } else if (foreign.isForeign()
        || ended.element().equals("svg")
        || ended.element().equals("math")) {
      foreign = selfClosing ? foreign : foreign.afterStartTag(ended);
    } else {
      startContent(ended);
    }
  }

  private void checkEnclosing(Tag started) {
    String element = started.element();
    boolean special =
        element.equals("plaintext")
            || element.equals("svg")
            || element.equals("math")
            || RawElements.content(started) != null;
    String outer = around.forbids(element, special);
    if (outer != null) {
      unsafe(
          "<" + element + "> cannot stand in or behind <" + outer + ">: browsers do not agree on what it holds there",
          "leave it out, or write it outside of <" + outer + ">");
    }
    around = around.afterStartTag(element, foreign);
  }

  private void startContent(Tag started) {
    if (started.element().equals("plaintext")) {
      go(Mode.PLAINTEXT);
      return;
    }
    Piece content = RawElements.content(started);
    if (content != null) {
      tag = Tag.start(started.element());
      piece = content.reader();
      raw = new RawTextReader(started.element(), RawText.START);
      go(Mode.RAW);
    }
  }

  private void rawText(char c) {
    checkNoscript(c);
    if (raw.read(c)) {
      String element = tag.element();
      observer.endTag(element, Math.max(0, at - element.length() - 2), at);
      tag = new Tag(element, true, null, false);
      piece = HtmlState.text(markup).reader();
      raw = new RawTextReader("", RawText.START);
      go(Mode.BEFORE_ATTRIBUTE);
      beforeAttribute(c);
    } else {
      piece.read(c, this);
    }
  }

  /** A {@code </n} in a raw element may begin the {@code </noscript} at which browsers end all of it. */
  private void checkNoscript(char c) {
    if (around.isInNoscript() && (c == 'n' || c == 'N') && raw.state().pending().equals("</")) {
      unsafe(
          "browsers that run scripts end <noscript> here, in <" + tag.element() + "> too",
          "write &lt; for the <, or leave it out");
    }
  }
}
