package dev.squall.form;

/**
 * A form that was sent, as a handler takes it that answers with the same page where something is wrong: either a value, or what was entered
 * with all failures.
 *
 * <pre>{@code
 * @Post
 * Response add(@FormParam Form<NewMonitor> form, Request request) {
 *   return switch (form) {
 *     case Form.Valid<NewMonitor> valid -> Response.redirect(303, MonitorLinks.show(monitors.add(valid.value())).toString());
 *     case Form.Invalid<NewMonitor> invalid -> MonitorFormPageTemplate.response(422, new MonitorFormPage(invalid.input()), request);
 *   };
 * }
 * }</pre>
 *
 * @param <T> a record, whose components are the fields
 */
public sealed interface Form<T> {

  /** What was entered, with what is wrong with it. */
  FormInput input();

  /** A form that is right. */
  record Valid<T>(T value, FormInput input) implements Form<T> {}

  /** A form of which something is wrong; the input says what. */
  record Invalid<T>(FormInput input) implements Form<T> {}
}
