package dev.squall.template.lower;

import dev.squall.template.ast.Node;
import dev.squall.template.ast.NodeBodies;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.ExpressionChecker;
import dev.squall.template.compose.PageLayout;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the modules of a page, and the modules of those, bring along: each piece once, in the order in which modules are first used. */
final class ModuleAssets {
  private static final String TEMPLATE = "dev.squall.annotation.Template";

  private final Page page;
  private final Map<Node.AssetKind, Set<String>> assets = new EnumMap<>(Node.AssetKind.class);
  private final Set<String> seen = new LinkedHashSet<>();
  private @Nullable Span first;

  ModuleAssets(Page page) {
    this.page = page;
    page.layout.chain().forEach(this::own);
    for (PageLayout.ModuleUse use : page.layout.modules()) {
      ofModule(use.module(), page.checker(use.file()));
    }
  }

  private Set<String> texts(Node.AssetKind kind) {
    return assets.computeIfAbsent(kind, key -> new LinkedHashSet<>());
  }

  private void own(TemplateFile file) {
    NodeBodies.visit(file.body(), node -> {
      if (node instanceof Node.Asset asset) {
        own(asset);
      }
    });
  }

  private void own(Node.Asset asset) {
    if (asset.body().stream().anyMatch(inner -> !(inner instanceof Node.Text))) {
      page.problem(
          TemplateProblemCode.MISPLACED_TAG, asset.span(),
          "what a module brings along once per page cannot depend on its values",
          "put values into attributes of the module's elements, such as data-*, and read them there");
    } else if (isFile(asset.kind())) {
      file(asset);
    }
  }

  private void file(Node.Asset asset) {
    Span span = asset.body().isEmpty() ? asset.span() : asset.body().getFirst().span();
    Optional<String> url = AssetUrl.of(text(asset));
    if (url.isEmpty()) {
      page.problem(
          TemplateProblemCode.UNKNOWN_PATH, span,
          "\"" + text(asset) + "\" is not the path of a static file",
          "write its path below the folder static, without . and .. and a query, or a URL that begins with / or https:");
    } else if (AssetUrl.isLocal(url.get())) {
      boolean style = asset.kind() == Node.AssetKind.CSS_FILE;
      page.links.asset(span, style ? "link" : "script", style ? "href" : "src", url.get());
    }
  }

  private static boolean isFile(Node.AssetKind kind) {
    return kind == Node.AssetKind.CSS_FILE || kind == Node.AssetKind.JAVASCRIPT_FILE;
  }

  private void ofModule(Node.Module module, ExpressionChecker checker) {
    Optional<TypeElement> type = checker.resolveType(module.type());
    Optional<TemplateFile> file = type.flatMap(ModuleAssets::template).flatMap(page.files::load);
    if (type.isEmpty() || file.isEmpty() || !seen.add(type.get().getQualifiedName().toString())) {
      return;
    }
    if (first == null) {
      first = module.span();
    }
    ExpressionChecker inner = page.checker(file.get());
    NodeBodies.visit(file.get().body(), node -> {
      switch (node) {
        case Node.Asset asset -> texts(asset.kind()).add(isFile(asset.kind()) ? AssetUrl.of(text(asset)).orElse("") : text(asset));
        case Node.Module nested -> ofModule(nested, inner);
        default -> {
          // Brings nothing along.
        }
      }
    });
  }

  private static String text(Node.Asset asset) {
    StringBuilder text = new StringBuilder();
    for (Node node : asset.body()) {
      if (node instanceof Node.Text piece) {
        text.append(piece.text());
      }
    }
    return text.toString().strip();
  }

  /** The template that a type is annotated with. */
  static Optional<String> template(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals(TEMPLATE)) {
        return mirror.getElementValues().entrySet().stream()
            .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
            .map(entry -> String.valueOf(entry.getValue().getValue()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Where the first module that may bring something is used; null where there is none. */
  @Nullable Span firstUse() {
    return first;
  }

  /** The pieces for the end of the head. */
  List<Piece> head() {
    List<Piece> pieces = new ArrayList<>();
    for (String url : texts(Node.AssetKind.CSS_FILE)) {
      pieces.add(new Piece("<link href=\"" + attribute(url) + "\" type=\"text/css\" rel=\"stylesheet\"", true));
      pieces.add(Piece.of("/>\n"));
    }
    embedded(pieces, Node.AssetKind.CSS, "style", "");
    texts(Node.AssetKind.HTML_HEAD).forEach(text -> pieces.add(Piece.of(text + "\n")));
    return pieces;
  }

  /** The pieces for the end of the body. */
  List<Piece> body() {
    List<Piece> pieces = new ArrayList<>();
    for (String url : texts(Node.AssetKind.JAVASCRIPT_FILE)) {
      pieces.add(new Piece("<script src=\"" + attribute(url) + "\" type=\"text/javascript\"", true));
      pieces.add(Piece.of("></script>\n"));
    }
    embedded(pieces, Node.AssetKind.JAVASCRIPT, "script", " type=\"text/javascript\"");
    texts(Node.AssetKind.HTML_BODY).forEach(text -> pieces.add(Piece.of(text + "\n")));
    return pieces;
  }

  private void embedded(List<Piece> pieces, Node.AssetKind kind, String element, String attributes) {
    Set<String> texts = texts(kind);
    if (!texts.isEmpty()) {
      pieces.add(new Piece("<" + element + attributes, true));
      pieces.add(Piece.of(">\n" + String.join("\n", texts) + "\n</" + element + ">\n"));
    }
  }

  private static String attribute(String value) {
    return value.replace("&", "&amp;").replace("\"", "&#34;").replace("<", "&lt;");
  }

  /** Static text; behind it the nonce of the page's content security policy, where there is one. */
  record Piece(String text, boolean nonce) {
    static Piece of(String text) {
      return new Piece(text, false);
    }
  }
}
