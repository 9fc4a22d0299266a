package dev.squall.template.html;

import dev.squall.template.html.UrlPiece.Use;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the value of an attribute means: the table by element and attribute. Names are in lower
 * case.
 */
final class AttributeRules {
  private static final RefusedPiece SRCDOC =
      new RefusedPiece(
          "it is a whole document, whose text would have to be escaped twice",
          "give the document a URL of its own, and write src");
  private static final RefusedPiece SCRIPT_TYPE =
      new RefusedPiece("it decides whether the content is run", "write the type out");
  private static final RefusedPiece HTTP_EQUIV =
      new RefusedPiece(
          "it decides what the browser does with the content",
          "write it out, or set the header of the response");
  private static final RefusedPiece CHARSET =
      new RefusedPiece(
          "it decides how browsers read the bytes of the page", "write it out: <meta charset=\"utf-8\">");
  private static final RefusedPiece META_CONTENT =
      new RefusedPiece(
          "with http-equiv it redirects the page or changes its rules",
          "set the header of the response, or redirect: Response.redirect(...)");
  private static final RefusedPiece ANIMATED =
      new RefusedPiece("it decides which attribute is set", "write it out");
  private static final RefusedPiece ANIMATION =
      new RefusedPiece(
          "it can set an attribute such as href",
          "write attributeName=\"...\" before it, with the name of an attribute that is no link and"
              + " no code");
  private static final RefusedPiece NAMESPACE =
      new RefusedPiece("it decides what the elements are", "write it out");
  private static final RefusedPiece SANDBOX =
      new RefusedPiece("it decides what the frame may do", "write it out");
  private static final RefusedPiece MARKUP =
      new RefusedPiece(
          "a script makes markup of it", "print the markup as the content of the element");
  private static final RefusedPiece OTHER_LANGUAGE =
      new RefusedPiece(
          "it is code of a language whose values are not known here",
          "put the value into a data- attribute and read it from there");

  private static final Set<String> APPLET_ATTRIBUTES =
      Set.of("codebase", "classid", "archive", "code", "data");
  private static final Set<String> URL_ATTRIBUTES =
      Set.of(
          "action",
          "formaction",
          "cite",
          "longdesc",
          "poster",
          "background",
          "dynsrc",
          "lowsrc",
          "icon",
          "profile",
          "attributionsrc",
          "usemap",
          "hx-get",
          "hx-post",
          "hx-put",
          "hx-patch",
          "hx-delete",
          "hx-push-url",
          "hx-replace-url",
          "ws-connect",
          "sse-connect",
          "hx-ws",
          "hx-sse");
  private static final Set<String> CODE_SOURCES =
      Set.of("script", "iframe", "frame", "embed", "portal", "fencedframe", "applet");
  private static final Set<String> LOADED_REFERENCES =
      Set.of("script", "use", "base", "feimage", "tref", "mpath");
  private static final Set<String> IMAGES =
      Set.of("img", "image", "input", "video", "source", "picture");
  private static final Set<String> HARMLESS_RELATIONS =
      Set.of(
          "alternate",
          "author",
          "bookmark",
          "canonical",
          "dns-prefetch",
          "first",
          "help",
          "icon",
          "shortcut",
          "apple-touch-icon",
          "apple-touch-icon-precomposed",
          "mask-icon",
          "index",
          "last",
          "license",
          "me",
          "next",
          "nofollow",
          "pingback",
          "preconnect",
          "prefetch",
          "preload",
          "prev",
          "privacy-policy",
          "search",
          "self",
          "shortlink",
          "tag",
          "terms-of-service",
          "up",
          "edit",
          "hub",
          "enclosure",
          "related",
          "via",
          "amphtml",
          "image_src",
          "noopener",
          "noreferrer",
          "webmention",
          "ugc",
          "sponsored");

  private AttributeRules() {}

  /** The piece with which the value of an attribute begins. */
  static Piece start(Markup markup, Tag tag, String attribute) {
    if (attribute.equals(Tag.factName(tag.element()))) {
      return new FactPiece("", factRefusal(tag.element()));
    }
    Piece decided = byElement(markup, tag, attribute);
    if (decided != null) {
      return decided;
    }
    String name =
        attribute.startsWith("data-hx-") ? attribute.substring("data-".length()) : attribute;
    decided = FrameworkAttributes.start(name);
    return decided != null ? decided : byName(markup, tag.element(), name);
  }

  private static @Nullable RefusedPiece factRefusal(String element) {
    return switch (element) {
      case "script" -> SCRIPT_TYPE;
      case "meta" -> HTTP_EQUIV;
      case "link", "annotation-xml" -> null;
      default -> ANIMATED;
    };
  }

  private static @Nullable Piece byElement(Markup markup, Tag tag, String attribute) {
    return switch (tag.element()) {
      case "script" ->
          attribute.equals("language")
              ? SCRIPT_TYPE
              : attribute.equals("data-main") ? UrlPiece.start(Use.LOADED) : null;
      case "meta" ->
          attribute.equals("content") ? metaContent(tag) : attribute.equals("charset") ? CHARSET : null;
      case "link" ->
          attribute.equals("href") && (markup == Markup.HTML || isStyleSheet(tag)) ? linkHref(tag) : null;
      case "animate", "set", "animatecolor", "animatetransform" -> animated(tag, attribute);
      case "iframe", "frame" ->
          attribute.equals("sandbox") || attribute.equals("allow") ? SANDBOX : null;
      case "object", "applet" ->
          APPLET_ATTRIBUTES.contains(attribute) ? UrlPiece.start(Use.LOADED) : null;
      case "html" -> attribute.equals("manifest") ? UrlPiece.start(Use.LOADED) : null;
      case "param" -> attribute.equals("value") ? UrlPiece.start(Use.LOADED) : null;
      default -> null;
    };
  }

  private static boolean isStyleSheet(Tag tag) {
    return tag.fact() != null && tag.fact().contains("stylesheet");
  }

  private static @Nullable Piece metaContent(Tag tag) {
    return tag.fact() == null
            || tag.fact().equals("x-ua-compatible")
            || tag.fact().equals("content-language")
        ? null
        : META_CONTENT;
  }

  private static Piece linkHref(Tag tag) {
    String relations = Objects.requireNonNullElse(tag.fact(), Tag.UNKNOWN);
    boolean harmless = true;
    for (String relation : relations.strip().split("[ \t\n\r\f]+", -1)) {
      harmless &= HARMLESS_RELATIONS.contains(relation);
    }
    return UrlPiece.start(harmless ? Use.FOLLOWED : Use.LOADED);
  }

  private static @Nullable Piece animated(Tag tag, String attribute) {
    return switch (attribute) {
      case "to", "from", "by", "values" -> {
        String name = Objects.requireNonNullElse(tag.fact(), Tag.UNKNOWN).strip();
        boolean harmful =
            name.equals(Tag.UNKNOWN)
                || name.endsWith("href")
                || name.equals("style")
                || name.equals("src")
                || name.startsWith("on");
        yield harmful ? ANIMATION : null;
      }
      default -> null;
    };
  }

  private static Piece byName(Markup markup, String element, String name) {
    String local = name.substring(name.lastIndexOf(':') + 1);
    return switch (name) {
      case "srcset", "imagesrcset", "data-srcset" -> SrcsetPiece.EMPTY;
      case "ping" -> UrlPiece.start(Use.LIST);
      case "style" -> new StylePiece(Escape.CSS_ATTRIBUTE, StyleState.declarations());
      default -> local.equals("srcdoc") ? SRCDOC : byPart(markup, element, name, local);
    };
  }

  private static Piece byPart(Markup markup, String element, String name, String local) {
    if (name.startsWith("on") || local.startsWith("on")) {
      return new ScriptPiece(Escape.JSON_ATTRIBUTE, ScriptState.statements());
    }
    if (name.startsWith("xmlns")) {
      return NAMESPACE;
    }
    if (name.equals("innerhtml") || name.equals("outerhtml")) {
      return MARKUP;
    }
    if (name.equals("script") || name.equals("_") || name.equals("data-script")) {
      return OTHER_LANGUAGE;
    }
    if (name.equals("xml:base")
        || (local.equals("src") && CODE_SOURCES.contains(element))
        || (local.equals("href") && LOADED_REFERENCES.contains(element))) {
      return UrlPiece.start(Use.LOADED);
    }
    if (isUrl(name, local)) {
      return UrlPiece.start(IMAGES.contains(element) ? Use.IMAGE : Use.FOLLOWED);
    }
    return markup == Markup.HTML ? PlainPiece.ATTRIBUTE : PlainPiece.XML;
  }

  /** Whether an attribute, or a property of that name, runs or loads what it is set to, or leads there. */
  static boolean isDangerous(String name) {
    return name.startsWith("on")
        || name.equals("srcdoc")
        || isUrl(name, name.substring(name.lastIndexOf(':') + 1));
  }

  private static boolean isUrl(String name, String local) {
    if (name.startsWith("data-")) {
      return name.equals("data-action")
          || containsWord(name, "src")
          || containsWord(name, "href")
          || containsWord(name, "url")
          || containsWord(name, "uri");
    }
    return URL_ATTRIBUTES.contains(name)
        || local.contains("src")
        || local.contains("href")
        || local.contains("url")
        || local.contains("uri");
  }

  private static boolean containsWord(String name, String word) {
    int at = name.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      if ((at == 0 || name.charAt(at - 1) == '-')
          && (end == name.length() || name.charAt(end) == '-')) {
        return true;
      }
      at = name.indexOf(word, at + 1);
    }
    return false;
  }
}
