package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblems;

/**
 * Where in its language a place of a template is: in the text of an element, in a quoted attribute, in a script. A value: two
 * contexts that are equal treat everything that follows alike.
 */
public interface Context {

  /** The context behind static text; what is wrong with the text itself is reported. */
  Context after(Node.Text text, PageObserver observer, TemplateProblems problems);

  /** What is done to a value that is printed here. */
  Placement hole();

  /** Whether a template or a block may begin and end here without knowing what is around it: between elements, in plain text. */
  boolean isText();

  /** The place as messages name it: {@code in the attribute href of <a>}, {@code in a script}. */
  String describe();
}
