package dev.squall.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a controller's Javadoc and its annotations of {@code dev.squall.annotation.api} say: nothing that changes how it answers.
 *
 * @param doc the class's documentation comment; empty if there is none
 * @param tag the heading that its handlers are listed under
 * @param hidden whether it is left out of the API's description
 * @param deprecated whether the class is deprecated
 * @param secured what all its handlers ask for; null if that is not said
 * @param handlers the same of its handlers, by their signatures
 */
public record ApiNotes(
    String doc,
    String tag,
    boolean hidden,
    boolean deprecated,
    @Nullable Secured secured,
    Map<String, HandlerNotes> handlers) {

  public ApiNotes {
    handlers = Map.copyOf(handlers);
  }

  /**
   * Of a handler.
   *
   * @param doc the method's documentation comment; empty if there is none
   * @param hidden whether it is left out
   * @param deprecated whether the method is deprecated
   * @param secured what it asks for; null if that is not said
   * @param example an example of what it answers; null if there is none
   * @param parameters the same of its parameters, by their Java names
   */
  public record HandlerNotes(
      String doc,
      boolean hidden,
      boolean deprecated,
      @Nullable Secured secured,
      @Nullable Example example,
      Map<String, ParameterNotes> parameters) {
    /** Of a handler of which nothing is said. */
    public static final HandlerNotes NONE = new HandlerNotes("", false, false, null, null, Map.of());

    public HandlerNotes {
      parameters = Map.copyOf(parameters);
    }
  }

  /**
   * Of a parameter.
   *
   * @param deprecated whether it is deprecated
   * @param example an example of its value; null if there is none
   */
  public record ParameterNotes(boolean deprecated, @Nullable Example example) {
    /** Of a parameter of which nothing is said. */
    public static final ParameterNotes NONE = new ParameterNotes(false, null);
  }

  /**
   * What clients have to show.
   *
   * @param schemes the names of security schemes, of which one is enough; none if anybody may call
   * @param scopes what each of them has to allow
   */
  public record Secured(List<String> schemes, List<String> scopes) {
    public Secured {
      schemes = List.copyOf(schemes);
      scopes = List.copyOf(scopes);
    }
  }
}
