package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblems;
import org.jspecify.annotations.Nullable;

/**
 * Where in its language a place of a template is: in the text of an element, in a quoted attribute,
 * in a script. A value: two contexts that are equal treat everything that follows alike.
 */
public interface Context {

  /** The context behind static text; what is wrong with the text itself is reported. */
  Context after(Node.Text text, PageObserver observer, TemplateProblems problems);

  /** What is done to a value that is printed here. */
  Placement hole();

  /**
   * The context behind a value that is printed here without being escaped, or though no value may
   * stand here.
   */
  Context afterValue();

  /**
   * The context behind two branches of which one ends here and the other there; null where what
   * follows would be read differently, so that the branches cannot be joined.
   *
   * <p>For a loop, this is the context in front of its body, and the other the one behind it: where
   * the result is not equal to this, the body is to be read once more from the result, and has then
   * to lead to it again.
   *
   * @param observer is told of attributes that end with the branches, as in {@code <option {% if x
   *     %}selected{% end %}>}
   */
  @Nullable Context join(Context other, PageObserver observer);

  /**
   * Whether a template or a block may begin and end here without knowing what is around it: between
   * elements, in plain text.
   */
  boolean isText();

  /** Whether static text that begins with a char would become one with the value in front of it, and needs a blank between them. */
  default boolean joins(char next) {
    return false;
  }

  /** Whether a whole value has ended here, of a script or of JSON, behind which a comma separates it from the next one; true elsewhere. */
  default boolean isBehindOperand() {
    return true;
  }

  /**
   * The open element whose content browsers read by rules of its own, {@code noscript}, {@code select} or {@code frameset}: markup that was
   * judged without it may mean something else there. Null for none.
   */
  default @Nullable String restrictedBy() {
    return null;
  }

  /** The place as messages name it: {@code in the attribute href of <a>}, {@code in a script}. */
  String describe();
}
