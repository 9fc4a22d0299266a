package tools.jackson.databind.annotation;

public @interface JsonNaming {
  Class<?> value();
}
