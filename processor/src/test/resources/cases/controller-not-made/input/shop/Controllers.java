package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

final class Controllers {
  @Route("/private")
  private static final class Hidden {
    @Get
    String get() {
      return "";
    }
  }

  @Route("/inner")
  final class Inner {
    @Get
    String get() {
      return "";
    }
  }

  @Route("/abstract")
  abstract static class Base {
    @Get
    String get() {
      return "";
    }
  }

  @Route("/generic")
  static final class Generic<T> {
    @Get
    String get() {
      return "";
    }
  }

  @Route("/empty")
  static final class Empty {}

  private static final class Around {
    @Route("/around")
    static final class Within {
      @Get
      String get() {
        return "";
      }
    }
  }

  @Route("/interface")
  interface Api {
    @Get
    String get();
  }
}
