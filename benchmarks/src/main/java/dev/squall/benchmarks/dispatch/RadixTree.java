package dev.squall.benchmarks.dispatch;

import io.jooby.Route;
import io.jooby.Router;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Jooby's radix tree, by a way in that costs nothing when it is used: the class is not public, and its router wants a whole
 * request.
 */
public final class RadixTree {

  /** The tree's look-up. */
  public interface Finder {
    Router.Match find(String method, String path);
  }

  private RadixTree() {}

  static Finder of(List<String> patterns) {
    try {
      Class<?> type = Class.forName("io.jooby.internal.Chi");
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      Object tree = lookup.findConstructor(type, MethodType.methodType(void.class)).invoke();
      MethodHandle insert = lookup.findVirtual(type, "insert", MethodType.methodType(void.class, Route.class));
      for (String pattern : patterns) {
        insert.invoke(tree, new Route("GET", pattern.replace("{id}", "{id:[0-9]+}"), _ -> ""));
      }
      MethodType signature = MethodType.methodType(Router.Match.class, String.class, String.class);
      MethodHandle find = lookup.findVirtual(type, "find", signature);
      return (Finder) LambdaMetafactory.metafactory(
              lookup, "find", MethodType.methodType(Finder.class, type), signature, find, signature)
          .getTarget()
          .invoke(tree);
    } catch (Throwable e) {
      throw new IllegalStateException("Jooby's tree is not where it was", e);
    }
  }
}
