package dev.squall.example;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ServiceLoader;

/** One call of each kind that {@link ForbiddenCalls} must find; never run. */
final class PlantedCalls {

  private PlantedCalls() {}

  static Object reflection(String name) throws ReflectiveOperationException {
    return Class.forName(name).getDeclaredConstructor().newInstance();
  }

  static Object service() {
    return ServiceLoader.load(Runnable.class);
  }

  static Object handle() throws ReflectiveOperationException {
    return MethodHandles.lookup().findStatic(Math.class, "abs", MethodType.methodType(int.class, int.class));
  }

  static Object proxy() {
    return java.lang.reflect.Proxy.newProxyInstance(
        PlantedCalls.class.getClassLoader(), new Class<?>[] {Runnable.class}, (proxy, method, args) -> null);
  }

  static Object loading(String name) throws ClassNotFoundException {
    return PlantedCalls.class.getClassLoader().loadClass(name);
  }

  @SuppressWarnings("restricted")
  static void library(String name) {
    System.loadLibrary(name);
  }
}
