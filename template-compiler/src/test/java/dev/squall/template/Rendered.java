package dev.squall.template;

import dev.squall.render.Utf8Output;
import dev.squall.template.TemplateProject.CompiledProject;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Renders compiled templates of a test. */
public final class Rendered {
  private Rendered() {}

  /** Renders a page of a record: the Java file {@code Sample} has a static method {@code page()} that makes it. */
  public static String page(CompiledProject project, String templateClass) {
    return render(project, templateClass, "render", "page");
  }

  /** Renders a page of a record that a static method of {@code Sample} makes. */
  public static String page(CompiledProject project, String templateClass, String sample) {
    return render(project, templateClass, "render", sample);
  }

  /** Calls a method with an output and what static methods of {@code Sample} return. */
  public static String render(CompiledProject project, String templateClass, String method, String... samples) {
    if (!project.succeeded()) {
      throw new AssertionError(project.problems().stream().map(one -> one.text()).toList() + "\n" + project.messages()
          + project.templates().values().stream().map(one -> "\n" + one.source()).toList());
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {project.classes().toUri().toURL()}, Rendered.class.getClassLoader())) {
      Class<?> sample = loader.loadClass("shop.Sample");
      Object[] arguments = new Object[samples.length + 1];
      Utf8Output out = new Utf8Output(16);
      arguments[0] = out;
      for (int i = 0; i < samples.length; i++) {
        Method maker = sample.getDeclaredMethod(samples[i]);
        maker.setAccessible(true);
        arguments[i + 1] = maker.invoke(null);
      }
      Method render = Stream.of(loader.loadClass("shop." + templateClass).getDeclaredMethods())
          .filter(one -> one.getName().equals(method) && one.getParameterCount() == arguments.length)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no method " + method + " of " + arguments.length + " parameters"));
      render.setAccessible(true);
      render.invoke(null, arguments);
      return new String(out.toByteArray(), StandardCharsets.UTF_8);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(Arrays.toString(samples), e.getCause());
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
