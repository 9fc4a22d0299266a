package dev.squall.template.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Node;
import dev.squall.template.check.Scope;
import dev.squall.template.check.TypedExpression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.ContentKind;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import dev.squall.template.source.TextOffsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Lowers modules, and static text, into which what modules bring along is put in front of the end of the head and of the body. */
final class ModuleLowering {
  private static final Pattern ENDS = Pattern.compile("</(head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** What parts of pages do not have. */
  private static final Pattern DOCUMENT = Pattern.compile("<(?:!doctype|html|head|body|title|base)[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final ClassName NONCE = ClassName.get("dev.squall.render", "PolicyNonce");

  private final Page page;
  private final NodeLowering nodes;
  private final ModuleAssets assets;
  private boolean headSeen;
  private boolean bodySeen;
  private boolean document;

  ModuleLowering(Page page, NodeLowering nodes) {
    this.page = page;
    this.nodes = nodes;
    assets = new ModuleAssets(page);
  }

  void text(Node.Text node, List<Step> steps) {
    boolean none = assets.firstUse() == null || page.kind != ContentKind.HTML;
    if (none) {
      plain(node, steps);
      return;
    }
    document |= page.context().isText() && DOCUMENT.matcher(node.text()).find();
    Matcher matcher = ENDS.matcher(node.text());
    int from = 0;
    while (matcher.find()) {
      plain(part(node, from, matcher.start()), steps);
      from = matcher.start();
      if (page.context().isText()) {
        boolean head = matcher.group(1).equalsIgnoreCase("head");
        insert(node.span(), head, steps);
      }
    }
    plain(part(node, from, node.text().length()), steps);
  }

  private void insert(Span span, boolean head, List<Step> steps) {
    if (head ? headSeen : bodySeen) {
      return;
    }
    headSeen |= head;
    bodySeen |= !head;
    for (ModuleAssets.Piece piece : head ? assets.head() : assets.body()) {
      steps.add(new Step.Text(span, piece.text()));
      if (piece.nonce() && page.request.request()) {
        page.implicit.use();
        steps.add(new Step.Statement(span, CodeBlock.of("$T.write(out, request)", NONCE)));
      }
    }
  }

  private static Node.Text part(Node.Text node, int from, int to) {
    if (from == 0 && to == node.text().length()) {
      return node;
    }
    int[] offsets = new int[to - from];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = node.offsets().of(from + i);
    }
    int start = from < to ? offsets[0] : node.span().start();
    int end = from < to ? offsets[offsets.length - 1] + 1 : start;
    return new Node.Text(node.span().source().span(start, end), node.text().substring(from, to), TextOffsets.of(offsets));
  }

  private void plain(Node.Text node, List<Step> steps) {
    if (!node.text().isEmpty()) {
      boolean joins = page.context().joins(node.text().charAt(0));
      page.context(page.context().after(node, page.links, page.problems));
      steps.add(new Step.Text(node.span(), joins ? " " + node.text() : node.text()));
    }
  }

  /** <pre>{@code EntryTemplate.render(out, new Entry(page.entry()), request)}</pre> */
  void module(Node.Module node, Scope scope, Frame frame, List<Step> steps) {
    Optional<TypeElement> type = frame.checker().resolveType(node.type());
    if (type.isEmpty()) {
      return;
    }
    if (ModuleAssets.template(type.get()).isEmpty()) {
      page.problem(
          TemplateProblemCode.UNKNOWN_TYPE, node.type().span(),
          type.get().getSimpleName() + " has no template: a module is a type that is annotated with @Template",
          "write @Template(\"...\") on it");
      return;
    }
    if (!page.context().isText()) {
      page.problem(
          TemplateProblemCode.UNSAFE_PLACE, node.span(),
          "a module stands between elements, and this is " + page.context().describe(),
          "move it between elements");
    }
    String around = page.context().restrictedBy();
    if (around != null) {
      page.problem(
          TemplateProblemCode.UNSAFE_PLACE, node.span(),
          "a module cannot stand in <" + around + ">, whose content browsers read by rules of their own: its template is compiled for other places",
          "write its markup here, or into a file that is included: {% include ... %} is read for its place");
    }
    nodes.checkGuard(node.span(), frame);
    TypedExpression made = frame.checker().call(type.get(), node.type(), node.arguments(), scope);
    if (made.isBroken()) {
      return;
    }
    ClassName template = generated(type.get());
    CodeBlock call = CodeBlock.of("$T.render(out, $L)", template, made.code());
    if (page.request.request()) {
      page.implicit.use();
      call = CodeBlock.of("$T.render(out, $L, request)", template, made.code());
    }
    page.links.unread(node.span());
    steps.addAll(WholeCall.of(page, node.span(), frame, List.of(new Step.Statement(node.span(), call))));
  }

  /** The class that is generated for a type with a template: {@code EntryTemplate}, {@code Outer_EntryTemplate}. */
  private ClassName generated(TypeElement type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    Element outer = type.getEnclosingElement();
    while (outer instanceof TypeElement around) {
      name.insert(0, around.getSimpleName() + "_");
      outer = around.getEnclosingElement();
    }
    return ClassName.get(page.types.elements().getPackageOf(type).getQualifiedName().toString(), name + "Template");
  }

  /** A page whose modules bring something along needs the places where it goes. */
  void checkPlaces() {
    Span use = assets.firstUse();
    if (use == null || page.kind != ContentKind.HTML || !(headSeen || bodySeen || document)) {
      // It is a part of a page, which has the places.
      return;
    }
    if (!assets.head().isEmpty() && !headSeen) {
      missing(use, "</head>");
    }
    if (!assets.body().isEmpty() && !bodySeen) {
      missing(use, "</body>");
    }
  }

  private void missing(Span use, String tag) {
    page.problem(
        TemplateProblemCode.MISPLACED_TAG, use,
        "this module brings along what goes in front of " + tag + ", and this page has no " + tag,
        "write " + tag + " in " + page.layout.root().source().name());
  }
}
