package dev.squall.template.check;

import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What is the same for all expressions of a template.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param from the package of the generated class: what is package-private there can be used
 * @param controllers the application's controllers by simple name, for links
 * @param mountable whether an application may serve a controller under a prefix that the template does not know
 */
public record CheckerTypes(
    Elements elements,
    Types types,
    PackageElement from,
    Map<String, TypeElement> controllers,
    Predicate<TypeElement> mountable) {}
